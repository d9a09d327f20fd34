package org.communiques.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.security.Security;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says which addresses must not be asked: a page of a stranger could name a machine of ours.
///
/// Every address that a name resolves to is looked at, for every hop of a redirect. So that the name cannot
/// mean another machine when it is connected to, the JVM keeps what it resolved for as long as it runs: that is a
/// property of the whole JVM, read once, when it resolves its first name. So the first check has to be made before
/// that, as in a run of `fetch`; in a program that resolved names before, `-Dsun.net.inetaddr.ttl=-1` does the same.
/// Behind a proxy the proxy resolves names: there its own rules decide.
final class HostCheck {
    private static final String KEPT_FOR_EVER = "-1";

    /// Tells the addresses of a name.
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private final boolean allowPrivate;
    private final Resolver resolver;

    HostCheck(boolean allowPrivate) {
        this(allowPrivate, InetAddress::getAllByName);
    }

    HostCheck(boolean allowPrivate, Resolver resolver) {
        this.allowPrivate = allowPrivate;
        this.resolver = resolver;
        Security.setProperty("networkaddress.cache.ttl", KEPT_FOR_EVER);
    }

    /// Why this address is not asked, whatever the site says.
    Optional<Answer.None> objection(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of(new Answer.Refused("neither http nor https"));
        }
        if (address.getRawUserInfo() != null) {
            return Optional.of(new Answer.Refused("there is a name or password in the address"));
        }
        return Optional.ofNullable(ofHost(address.getHost()));
    }

    private Answer.@Nullable None ofHost(@Nullable String host) {
        if (host == null || host.isEmpty()) {
            return new Answer.Refused("no host in the address");
        }
        if (allowPrivate) {
            return null;
        }
        try {
            boolean isPublic = Arrays.stream(resolver.resolve(host)).allMatch(HostCheck::isPublic);
            return isPublic
                    ? null
                    : new Answer.Refused(
                            "a private address: " + host + " (--allow-private would allow it)");
        } catch (UnknownHostException _) {
            return noSuchHost(host);
        }
    }

    static Answer.Lost noSuchHost(String host) {
        return new Answer.Lost(
                "no such host: " + host + " (is the name right, is there a network?)");
    }

    /// Whether an address is one of the internet at large: neither special nor one that hides a special one.
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes);
    }

    /// The registry of special addresses: https://www.iana.org/assignments/iana-ipv4-special-registry
    private static boolean isPublic4(byte[] bytes, int at) {
        int a = bytes[at] & 0xFF;
        int b = bytes[at + 1] & 0xFF;
        int c = bytes[at + 2] & 0xFF;
        return switch (a) {
            case 0, 10, 127 -> false;
            case 100 -> b < 64 || b > 127;
            case 169 -> b != 254;
            case 172 -> b < 16 || b > 31;
            case 192 -> b != 168 && !(b == 0 && (c == 0 || c == 2)) && !(b == 88 && c == 99);
            case 198 -> b != 18 && b != 19 && !(b == 51 && c == 100);
            case 203 -> !(b == 0 && c == 113);
            default -> a < 224;
        };
    }

    /// Only 2000::/3 is given out; in it are ways to write an IPv4 address, and what documents use.
    private static boolean isPublic6(byte[] bytes) {
        ByteBuffer words = ByteBuffer.wrap(bytes);
        int first = words.getChar();
        int second = words.getChar();
        if (first == 0x64 && second == 0xFF9B) {
            return isPublic4(bytes, 12);
        }
        if (first == 0x2002) {
            return isPublic4(bytes, 2);
        }
        boolean special = first == 0x2001 && (second < 0x200 || second == 0xDB8);
        return first >> 13 == 1 && !special && first != 0x3FFF;
    }
}
