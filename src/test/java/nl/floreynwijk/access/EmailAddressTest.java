package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void capitalsAndSpacesAroundAreForgiven() {
        assertThat(EmailAddress.parse("  Ria.deWit@Example.ORG ")).contains(new EmailAddress("ria.dewit@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ria+wijk@example.org", "o'brien@sub.example.co.uk", "a@b.nl"})
    void ordinaryAddressesAreAddresses(String typed) {
        assertThat(EmailAddress.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ria",
                "ria@",
                "@example.org",
                "ria@example",
                "ria@@example.org",
                "ria@exa mple.org",
                "ria.@example.org",
                "ria@-example.org",
                "ria@example.org,bert@example.org",
                "<ria@example.org>"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ria@example.org\nBcc: bert@example.org",
                "ria@example.org\r\n",
                "ria\r@example.org",
                "ria@example.org\0"
            })
    void aLineBreakNeverBecomesPartOfAnAddress(String hostile) {
        assertThat(EmailAddress.parse(hostile).map(EmailAddress::value).orElse(""))
                .doesNotContainPattern("[\\r\\n\\x00]");
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(hostile));
    }

    @Test
    void anAddressHasAtMost254Characters() {
        var domain = "@" + "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + ".nl";

        assertThat(EmailAddress.parse("x".repeat(254 - domain.length()) + domain))
                .isPresent();
        assertThat(EmailAddress.parse("x".repeat(255 - domain.length()) + domain))
                .isEmpty();
    }
}
