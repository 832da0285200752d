package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailingFormTest {

    static final MailingWords WORDS = new MailingWords("Buurtfeest", "Komt u ook?");
    static final RegisterFilter EVERYBODY = RegisterFilter.of(Standing.NOW);

    @Test
    void aSubjectAndATextAreEnough() {
        assertThat(new MailingForm("Buurtfeest", "Komt u ook?", " ", "\n").wrong())
                .isEmpty();
    }

    @Test
    void whatIsMissingIsNamedInTheOrderOfThePage() {
        assertThat(new MailingForm("", " \n ", "", "").wrong())
                .containsExactly(MailingField.SUBJECT, MailingField.TEXT);
    }

    @Test
    void theEnglishIsAllThereOrNotAtAll() {
        assertThat(new MailingForm("Feest", "Kom", "Party", "").wrong()).containsExactly(MailingField.ENGLISH_TEXT);
        assertThat(new MailingForm("Feest", "Kom", "", "Come").wrong()).containsExactly(MailingField.ENGLISH_SUBJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Feest\nBcc: alle@example.org", "Feest\r\nBcc: x", "Feest\u2028x", "gpj\u202Eexe", "a\0b"})
    void aSubjectIsOneLineThatDeceivesNobody(String subject) {
        assertThat(new MailingForm(subject, "Kom", "", "").wrong()).containsExactly(MailingField.SUBJECT);
        assertThatIllegalArgumentException().isThrownBy(() -> new MailingWords(subject, "Kom"));
    }

    @Test
    void subjectsAndTextsHaveALimit() {
        var longest = new MailingForm("x".repeat(120), "y".repeat(5_000), "", "");
        var tooLong = new MailingForm("x".repeat(121), "y".repeat(5_001), "", "");

        assertThat(longest.wrong()).isEmpty();
        assertThat(tooLong.wrong()).containsExactly(MailingField.SUBJECT, MailingField.TEXT);
        assertThatIllegalArgumentException().isThrownBy(() -> new MailingWords("x", "y".repeat(5_001)));
    }

    @Test
    void anEmptyLineOrMoreOfThemBeginAParagraph() {
        var typed = "\r\n\r\nEen\r\ntwee  \r\n \t\r\n\r\n\r\ndrie\u202E\u0007\n\n";

        assertThat(new MailingWords("x", typed).text()).isEqualTo("Een\ntwee\n\ndrie");
    }

    @Test
    void theSameWordsToTheSameMembersHaveTheSameFingerprint() {
        var fingerprint = Mailing.fingerprint(WORDS, Optional.empty(), EVERYBODY);

        assertThat(Mailing.fingerprint(new MailingWords(" Buurtfeest ", "Komt u ook?\n"), Optional.empty(), EVERYBODY))
                .isEqualTo(fingerprint);
        assertThat(Mailing.fingerprint(WORDS, Optional.of(WORDS), EVERYBODY)).isNotEqualTo(fingerprint);
        assertThat(Mailing.fingerprint(WORDS, Optional.empty(), EVERYBODY.withWords("wit")))
                .isNotEqualTo(fingerprint);
        assertThat(Mailing.fingerprint(WORDS, Optional.empty(), RegisterFilter.of(Standing.ALL)))
                .isNotEqualTo(fingerprint);
    }

    @Test
    void aSelectionIsReadAsItWasWrittenButForItsWords() {
        var filter = new RegisterFilter(
                "Quirine & Zoë",
                Standing.ALL,
                Optional.of(KindCode.RESIDENT),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Role.PARADE_ORGANISER),
                Optional.of(RegisterAddress.day("2026-01-31")),
                Optional.empty(),
                Optional.of(Consent.NEWS));

        assertThat(Mailing.filter(Mailing.selection(filter))).isEqualTo(filter.withWords(""));
        assertThat(Mailing.selection(filter)).doesNotContain("Quirine", "Zo");
        assertThat(Mailing.filter(Mailing.selection(EVERYBODY))).isEqualTo(EVERYBODY);
    }

    @Test
    void aMailToNobodyIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mailing.sent(
                        MailingId.random(),
                        WORDS,
                        Optional.empty(),
                        EVERYBODY,
                        AccountId.random(),
                        0,
                        9,
                        Instant.EPOCH));
    }
}
