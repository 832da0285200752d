package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelyingPartyTest {

    @ParameterizedTest
    @CsvSource({
        "https://portaal.example.org, https://portaal.example.org",
        "https://Portaal.Example.org/, https://portaal.example.org",
        "https://portaal.example.org:443/wijk, https://portaal.example.org",
        "https://portaal.example.org:8443, https://portaal.example.org:8443",
        "http://localhost:8080, http://localhost:8080",
        "http://localhost:80, http://localhost"
    })
    void aPasskeyBelongsToTheAddressPeopleUse(String url, String origin) {
        assertThat(RelyingParty.originOf(URI.create(url))).contains(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://portaal.example.org",
                "https://192.0.2.1",
                "http://127.0.0.1:8080",
                "https://[2001:db8::1]",
                "http://localhost.example.org",
                "ftp://localhost",
                "portaal.example.org"
            })
    void noBrowserMakesAPasskeyForSuchAnAddress(String url) {
        assertThat(RelyingParty.originOf(URI.create(url))).isEmpty();
    }
}
