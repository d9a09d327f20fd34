package org.communiques.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostCheckTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    8.8.8.8,                 true
                    172.32.0.1,              true
                    100.128.0.1,             true
                    2a00:1450:4007::1,       true
                    64:ff9b::808:808,        true
                    0.0.0.0,                 false
                    10.1.2.3,                false
                    100.64.0.1,              false
                    127.0.0.2,               false
                    169.254.169.254,         false
                    172.16.0.1,              false
                    192.168.1.1,             false
                    198.18.0.1,              false
                    224.0.0.1,               false
                    255.255.255.255,         false
                    ::1,                     false
                    ::ffff:10.0.0.1,         false
                    ::127.0.0.1,             false
                    fd00::1,                 false
                    fe80::1,                 false
                    fec0::1,                 false
                    64:ff9b::a00:1,          false
                    2002:a00:1::,            false
                    2001:db8::1,             false
                    """)
    void tellsTheInternetFromOurOwnNetworks(String address, boolean isPublic)
            throws UnknownHostException {
        assertThat(HostCheck.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.1/",
                "http://2130706433/",
                "http://[::1]/",
                "http://[::ffff:169.254.169.254]/latest/meta-data",
                "ftp://8.8.8.8/",
                "http://me:secret@8.8.8.8/",
            })
    void objectsToWhateverIsWrittenForAPrivateAddress(String address) {
        assertThat(new HostCheck(false).objection(URI.create(address))).isPresent();
    }

    @Test
    void looksAtEveryAddressOfAName() throws UnknownHostException {
        InetAddress ours = InetAddress.getByName("10.0.0.1");
        InetAddress theirs = InetAddress.getByName("8.8.8.8");
        HostCheck check = new HostCheck(false, _ -> new InetAddress[] {theirs, ours});
        assertThat(check.objection(URI.create("http://a.example/")))
                .get()
                .isInstanceOf(Answer.Refused.class)
                .asString()
                .contains("a private address: a.example");
    }

    /// Whoever answers for a name could say a public address to the check and a private one to the connection.
    @Test
    void letsANameMeanNoOtherMachineOnceItIsChecked() throws UnknownHostException {
        URI address = URI.create("http://" + ReboundName.NAME + "/");
        assertThat(new HostCheck(false).objection(address)).isEmpty();
        assertThat(InetAddress.getAllByName(ReboundName.NAME))
                .extracting(InetAddress::getHostAddress)
                .containsExactly("8.8.8.8");
    }

    @Test
    void takesANameThatNobodyKnowsAsALoss() {
        HostCheck check =
                new HostCheck(
                        false,
                        host -> {
                            throw new UnknownHostException(host);
                        });
        assertThat(check.objection(URI.create("http://nowhere.example/")))
                .contains(
                        new Answer.Lost(
                                "no such host: nowhere.example (is the name right, is there a"
                                        + " network?)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://8.8.8.8/", "https://[2a00:1450:4007::1]:8443/x"})
    void letsPublicAddressesPass(String address) {
        assertThat(new HostCheck(false).objection(URI.create(address))).isEmpty();
    }
}
