package nl.floreynwijk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MailKindsTest {

    static final MailKind LETTER = MailKind.optional("green", "shift-full");

    @Autowired
    List<MailKind> declared;

    @Test
    void twoKindsNeverHaveTheSameKey() {
        var sameKey = MailKind.essential("green", "shift-full");

        assertThatIllegalArgumentException().isThrownBy(() -> new MailKinds(List.of(LETTER, sameKey)));
    }

    @Test
    void aKindIsFoundByItsKey() {
        var kinds = new MailKinds(List.of(LETTER));

        assertThat(kinds.find("green.shift-full")).contains(LETTER);
        assertThat(kinds.find("green.shift-moved")).isEmpty();
    }

    @Test
    void everyKindSaysInBothLanguagesWhatItIs() {
        for (var language : new String[] {"nl", "en"}) {
            var texts = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(language));

            assertThat(declared).isNotEmpty().allSatisfy(kind -> {
                var ending = kind.module() + "-" + kind.name();
                assertThat(texts.keySet()).contains("notification.kind." + ending, "notification.kind-about." + ending);
            });
        }
    }
}
