package nl.floreynwijk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.floreynwijk.access.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    static final AccountId ANNA = AccountId.random();

    @ParameterizedTest
    @ValueSource(strings = {"", "access", "access/", "../secret", "access/../../x", "access/a_b", "access/x::y"})
    void aTemplateIsAModuleAndAName(String template) {
        assertThatIllegalArgumentException().isThrownBy(() -> Mail.of(ANNA, AccountMails.SIGN_IN, template, "key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Link", "", "a-b", "T(java.lang.Runtime)"})
    void aValueHasANameOfItsOwn(String name) {
        var mail = Letters.signIn(ANNA);

        assertThatIllegalArgumentException().isThrownBy(() -> mail.with(name, "value"));
    }

    @Test
    void keysAndValuesHaveALimit() {
        var mail = Letters.signIn(ANNA);

        assertThat(mail.with("text", "x".repeat(10_000)).model()).containsKey("text");
        assertThatIllegalArgumentException().isThrownBy(() -> mail.with("text", "x".repeat(10_001)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mail.of(ANNA, AccountMails.SIGN_IN, "access/x", "x".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> Mail.of(ANNA, AccountMails.SIGN_IN, "access/x", " "));
    }

    @Test
    void aMailDoesNotPrintWhatItSays() {
        assertThat(Letters.signIn(ANNA).toString()).doesNotContain("geheim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Access", "access.x", "toe gang", "a/b"})
    void aKindNamesItsModule(String module) {
        assertThatIllegalArgumentException().isThrownBy(() -> MailKind.essential(module, "sign-in"));
    }
}
