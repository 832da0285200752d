package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class FirstAdministratorTest {

    private static final Pattern LINK = Pattern.compile(
            "Sign in as administrator within 15 minutes at \\S+" + Pattern.quote(SignInLinks.PATH) + "(\\S+)");

    @Autowired
    FirstAdministrator first;

    @Autowired
    Credentials credentials;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRepository repository;

    @Autowired
    AsPortal asPortal;

    @Autowired
    TestPeople people;

    @Test
    void whoCanStartThePortalBecomesItsAdministrator() {
        var answer = first.answerTo("Lotte@Example.org");

        var lotte =
                repository.findByEmail(new EmailAddress("lotte@example.org")).orElseThrow();
        assertThat(lotte.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(credentials.useLink(tokenIn(answer)).orElseThrow().account()).isEqualTo(lotte.id());
    }

    @Test
    void whoHasAnAccountAlreadyKeepsTheirRoles() {
        var lotte = people.open("lotte", Role.MEMBER);

        first.answerTo("lotte@example.org");

        assertThat(repository.findById(lotte).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.MEMBER, Role.ADMINISTRATOR);
    }

    @Test
    void theSameAddressGetsALinkAgain() {
        first.answerTo("lotte@example.org");

        var again = first.answerTo("lotte@example.org");

        assertThat(credentials.useLink(tokenIn(again))).isPresent();
    }

    @Test
    void nobodyElseGetsTheRoleOnceSomebodyHasIt() {
        first.answerTo("lotte@example.org");
        var bert = people.open("bert", Role.MEMBER);

        assertThat(first.answerTo("bert@example.org")).startsWith("There is an administrator already");
        assertThat(first.answerTo("mallory@example.org")).startsWith("There is an administrator already");

        assertThat(repository.findById(bert).orElseThrow().roles()).containsExactly(Role.MEMBER);
        assertThat(repository.findByEmail(new EmailAddress("mallory@example.org")))
                .isEmpty();
    }

    @Test
    void whoseAdministratorsAccountWasClosedGetsNoLink() {
        var lotte = people.open("lotte", Role.ADMINISTRATOR);
        people.open("bert", Role.ADMINISTRATOR);
        asPortal.run(() -> accounts.close(lotte));

        assertThat(first.answerTo("lotte@example.org")).startsWith("There is an administrator already");
    }

    @Test
    void whatIsNoAddressIsSaidOnOneLine() {
        assertThat(first.answerTo("lotte\nexample"))
                .isEqualTo("--admin wants a mail address, such as you@example.org; 'lotte?example' is none.");
    }

    private static Token tokenIn(String answer) {
        var link = LINK.matcher(answer);
        assertThat(link.matches()).as(answer).isTrue();
        return new Token(link.group(1));
    }
}
