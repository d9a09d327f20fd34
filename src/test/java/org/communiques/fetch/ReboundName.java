package org.communiques.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Resolves names as ever, but one: a stranger's, which is public when it is asked for first, and private from then
/// on.
public final class ReboundName extends InetAddressResolverProvider {
    static final String NAME = "rebound.example";

    private static final AtomicInteger ASKED = new AtomicInteger();

    @Override
    public InetAddressResolver get(Configuration configuration) {
        InetAddressResolver usual = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
                    throws UnknownHostException {
                return host.equals(NAME)
                        ? Stream.of(
                                InetAddress.ofLiteral(
                                        ASKED.incrementAndGet() == 1 ? "8.8.8.8" : "127.0.0.1"))
                        : usual.lookupByName(host, policy);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return usual.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "rebound name";
    }
}
