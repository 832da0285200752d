package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import nl.floreynwijk.BrowserStory;
import org.junit.jupiter.api.Test;

/** The portal behind a proxy that speaks TLS with the outside world. */
class BehindProxyStory extends BrowserStory {

    @Test
    void aVisitorOverTlsStaysOnTlsWithASecureCookie() {
        var answer = somebody("nl", PHONE)
                .request()
                .get(
                        "/start",
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setHeader("X-Forwarded-For", "192.0.2.1")
                                .setHeader("X-Forwarded-Proto", "https"));

        assertThat(answer.headers().get("location")).startsWith("https://");
        assertThat(answer.headers().get("set-cookie")).contains("Secure");
        assertThat(answer.headers().get("strict-transport-security"))
                .as("other sites of the co-operative may have no TLS")
                .startsWith("max-age=")
                .doesNotContain("includeSubDomains");
    }
}
