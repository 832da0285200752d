package nl.floreynwijk.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArrivalTest {

    @Test
    void everyIpv4AddressCountsForItself() {
        assertThat(Arrival.network("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(Arrival.network("192.0.2.1")).isNotEqualTo(Arrival.network("192.0.2.2"));
    }

    @Test
    void aHouseholdWithIpv6CountsAsOne() {
        assertThat(Arrival.network("2001:db8:0:1::1"))
                .isEqualTo(Arrival.network("2001:db8:0:1:ffff::2"))
                .isNotEqualTo(Arrival.network("2001:db8:0:2::1"));
    }

    @Test
    void whatAProxyMakesUpIsNoReasonToFail() {
        assertThat(Arrival.network("unknown")).isEqualTo("unknown");
    }
}
