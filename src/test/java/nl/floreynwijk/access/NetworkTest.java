package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void everyIpv4AddressCountsForItself() {
        assertThat(Network.of("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(Network.of("192.0.2.1")).isNotEqualTo(Network.of("192.0.2.2"));
    }

    @Test
    void aHouseholdWithIpv6CountsAsOne() {
        assertThat(Network.of("2001:db8:0:1::1"))
                .isEqualTo(Network.of("2001:db8:0:1:ffff::2"))
                .isNotEqualTo(Network.of("2001:db8:0:2::1"));
    }

    @Test
    void whatAProxyMakesUpIsNoReasonToFail() {
        assertThat(Network.of("unknown")).isEqualTo("unknown");
    }
}
