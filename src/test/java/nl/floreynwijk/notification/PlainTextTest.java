package nl.floreynwijk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void paragraphsAreSetApart() {
        assertThat(plain("<h1>Welkom</h1>\n <p>Fijn dat\n   u er bent.</p><p>Tot   ziens,<br>Anna</p>"))
                .isEqualTo("Welkom\n\nFijn dat u er bent.\n\nTot ziens,\nAnna\n");
    }

    @Test
    void linksShowTheirAddress() {
        assertThat(plain("<p>Ga naar <a href='https://a.example/x'>de pagina</a>.</p>"))
                .isEqualTo("Ga naar de pagina: https://a.example/x.\n");
    }

    @Test
    void anAddressIsNotRepeated() {
        assertThat(
                        plain(
                                "<p><a href='https://a.example'>https://a.example</a> of <a href='mailto:b@a.example'>b@a.example</a></p>"))
                .isEqualTo("https://a.example of b@a.example\n");
    }

    @Test
    void listsHaveDashes() {
        assertThat(plain("<p>Neem mee:</p><ul><li>een schep</li><li>een <b>hark</b></li></ul><p>Tot dan</p>"))
                .isEqualTo("Neem mee:\n\n- een schep\n- een hark\n\nTot dan\n");
    }

    @Test
    void tablesThatOnlyPlaceThingsLeaveNoTrace() {
        assertThat(plain("<table><tr><td><p>Een</p></td></tr><tr><td>Twee</td></tr></table>"))
                .isEqualTo("Een\n\nTwee\n");
    }

    @Test
    void whatIsForThePageOnlyIsLeftOut() {
        assertThat(plain("<p class='page-only'>Werkt de knop niet?</p><p>Dag</p>"))
                .isEqualTo("Dag\n");
    }

    @Test
    void escapedTextReadsAsItWasTyped() {
        assertThat(plain("<p>&lt;script&gt; &amp; &quot;co&quot;</p>")).isEqualTo("<script> & \"co\"\n");
    }

    private static String plain(String html) {
        return PlainText.of(Jsoup.parse(html).body());
    }
}
