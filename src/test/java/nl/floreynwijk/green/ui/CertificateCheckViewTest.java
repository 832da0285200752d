package nl.floreynwijk.green.ui;

import static nl.floreynwijk.green.ui.GreenScreen.fill;
import static nl.floreynwijk.green.ui.GreenScreen.press;
import static nl.floreynwijk.green.ui.GreenScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.green.CertificateNumber;
import nl.floreynwijk.green.CertificateResult;
import nl.floreynwijk.green.Certificates;
import nl.floreynwijk.green.TestHours;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody without an account has a certificate in hand. */
class CertificateCheckViewTest extends GreenPageTest {

    @Autowired
    TestHours hours;

    @Autowired
    Certificates certificates;

    @Override
    AccountId viewer() {
        return sofie;
    }

    private CertificateNumber certified() {
        hours.came(
                hours.shift(plot, "Rozen snoeien", Instant.parse("2025-05-03T08:00:00Z"), Duration.ofHours(2)),
                sofie,
                1,
                90);
        var result = shifts.as(sofie, () -> certificates.ask(2025));
        return ((CertificateResult.Made) result).number();
    }

    private static String page() {
        return textOf(CertificateCheckView.class);
    }

    @Test
    void theNumberIsTypedAndWhatWasCertifiedIsRead() {
        var number = certified();
        TestPeople.signOut();
        goTo("groen/verklaring");

        fill("Nummer van de verklaring", number.text().toLowerCase(Locale.ROOT).replace('-', ' '));
        press("Kijk na");

        assertThat(page())
                .contains("Deze verklaring is echt", "Sofie Brandsma", "1 uur en 30 minuten")
                .contains("1 januari 2025 tot en met 31 december 2025")
                .doesNotContain("Rozen", "Bomenbuurt");
    }

    @Test
    void theAddressFromTheSquaresOpensIt() {
        var number = certified();
        TestPeople.signOut();

        goTo("groen/verklaring/" + number.text());

        assertThat(page()).contains("Deze verklaring is echt");
    }

    @Test
    void whatIsNoNumberIsSaidAtTheField() {
        goTo("groen/verklaring");

        fill("Nummer van de verklaring", "1234");
        press("Kijk na");

        assertThat(GreenScreen.problems())
                .containsExactly("Dat zijn geen 16 letters en cijfers. Kijk het nummer nog eens na.");
    }

    @Test
    void aNumberOfNothingSaysWhatToDo() {
        goTo("groen/verklaring/0000-0000-0000-0000");

        assertThat(page()).contains("We kennen dit nummer niet", "Kijk of u het goed overtypte");
    }

    @Test
    void oneThatWasWithdrawnSaysSoAndNotWhoseItWas() {
        var number = certified();
        assertThat(shifts.as(sofie, () -> certificates.withdraw(number))).isTrue();

        goTo("groen/verklaring/" + number.text());

        assertThat(page()).contains("Deze verklaring is ingetrokken").doesNotContain("Sofie");
    }

    @Test
    void whoeverTypesTooManyWrongNumbersWaits() {
        goTo("groen/verklaring");
        for (var turn = 0; turn < 21; turn++) {
            fill("Nummer van de verklaring", "0000-0000-0000-%04d".formatted(turn));
            press("Kijk na");
        }

        assertThat(GreenScreen.problems()).singleElement(STRING).contains("te vaak een verkeerd nummer");
    }
}
