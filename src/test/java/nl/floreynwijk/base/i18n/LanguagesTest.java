package nl.floreynwijk.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguagesTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void aBrowserThatAsksForNothingGetsDutch() {
        assertThat(Languages.of(request)).isEqualTo(Languages.DUTCH);
    }

    @Test
    void aBrowserGetsTheFirstLanguageItAsksForThatWeSpeak() {
        request.addHeader("Accept-Language", "fr-FR,en-GB;q=0.8,nl;q=0.5");

        assertThat(Languages.of(request)).isEqualTo(Languages.ENGLISH);
    }

    @Test
    void aBrowserThatAsksForWhatWeDoNotSpeakGetsDutch() {
        request.addHeader("Accept-Language", "fr");

        assertThat(Languages.of(request)).isEqualTo(Languages.DUTCH);
    }

    @Test
    void theChoiceMadeOnTheDeviceComesFirst() {
        request.addHeader("Accept-Language", "nl");
        request.setCookies(new Cookie(Languages.COOKIE, "en"));

        assertThat(Languages.of(request)).isEqualTo(Languages.ENGLISH);
    }

    @Test
    void whoIsSignedInIsSpokenToInTheirOwnLanguage() {
        request.addHeader("Accept-Language", "nl");
        Languages.speakTo(request.getSession(), Languages.ENGLISH);
        assertThat(Languages.of(request)).isEqualTo(Languages.ENGLISH);

        request.setCookies(new Cookie(Languages.COOKIE, "nl"));
        assertThat(Languages.of(request)).as("chosen on the device").isEqualTo(Languages.DUTCH);
    }

    @Test
    void aChoiceNobodyCanHaveMadeIsIgnored() {
        request.addHeader("Accept-Language", "en");
        request.setCookies(new Cookie(Languages.COOKIE, "<script>"));

        assertThat(Languages.of(request)).isEqualTo(Languages.ENGLISH);
    }
}
