package nl.floreynwijk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class PreferencesTest {

    @Autowired
    Preferences preferences;

    @Autowired
    PreferenceRepository repository;

    @Autowired
    TestPeople people;

    @Test
    void everybodyGetsEverythingUntilTheySayOtherwise() {
        people.signedIn("Sanne", Role.COORDINATOR);
        assertThat(preferences.mine())
                .contains(
                        new MailChoice(AccountMails.SIGN_IN, true),
                        new MailChoice(AccountMails.ACCOUNT, true),
                        new MailChoice(UndeliveredNotice.KIND, true));

        preferences.choose(UndeliveredNotice.KIND, false);

        assertThat(preferences.mine())
                .contains(
                        new MailChoice(AccountMails.SIGN_IN, true),
                        new MailChoice(AccountMails.ACCOUNT, true),
                        new MailChoice(UndeliveredNotice.KIND, false));
    }

    @Test
    void nobodySeesKindsThatAreMeantForOthers() {
        people.signedIn("Anna", Role.MEMBER);

        assertThat(preferences.mine()).extracting(MailChoice::kind).doesNotContain(UndeliveredNotice.KIND);
    }

    @Test
    void whatIsEssentialCannotBeSwitchedOff() {
        people.signedIn("Anna", Role.MEMBER);

        assertThatIllegalArgumentException().isThrownBy(() -> preferences.choose(AccountMails.SIGN_IN, false));
    }

    @Test
    void oneChoiceChangesNothingForOthers() {
        var bert = people.open("Bert");
        people.signedIn("Anna", Role.COORDINATOR);

        preferences.choose(UndeliveredNotice.KIND, false);

        assertThat(preferences.of(bert, UndeliveredNotice.KIND).wanted()).isTrue();
    }

    @Test
    void theLinkStaysTheSame() {
        var anna = people.open("Anna");
        var first = preferences.of(anna, UndeliveredNotice.KIND);
        repository.addIfAbsent(UnsubscribeToken.random(), anna, UndeliveredNotice.KIND.key());

        assertThat(preferences.of(anna, UndeliveredNotice.KIND)).isEqualTo(first);
    }

    @Test
    void whoHoldsTheLinkSwitchesOffAndOnWithoutSigningIn() {
        var token = preferences.of(people.open("Anna"), UndeliveredNotice.KIND).token();
        assertThat(preferences.behind(token)).contains(new MailChoice(UndeliveredNotice.KIND, true));

        preferences.unsubscribe(token);
        assertThat(preferences.behind(token)).contains(new MailChoice(UndeliveredNotice.KIND, false));

        preferences.subscribeAgain(token);
        assertThat(preferences.behind(token)).contains(new MailChoice(UndeliveredNotice.KIND, true));
    }

    @Test
    void anUnknownLinkChangesNothing() {
        preferences.unsubscribe(UnsubscribeToken.random());

        assertThat(preferences.behind(UnsubscribeToken.random())).isEmpty();
    }

    @Test
    void aVisitorHasNoPreferences() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> preferences.mine());
    }
}
