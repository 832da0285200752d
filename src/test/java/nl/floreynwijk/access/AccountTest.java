package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    static final Instant MONDAY = Instant.parse("2027-03-01T09:00:00Z");
    static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    static final Locale DUTCH = Locale.of("nl");
    static final EmailAddress ANNA = new EmailAddress("anna@example.org");

    @Test
    void aNewAccountIsOpenAndHasNoRoles() {
        var anna = Account.opened(ANNA, "  Anna de Wit ", DUTCH, MONDAY);

        assertThat(anna.isOpen()).isTrue();
        assertThat(anna.roles()).isEmpty();
        assertThat(anna.contact()).isEqualTo(new Contact(anna.id(), "Anna de Wit", ANNA, DUTCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Anna\nBcc: bert@example.org", "Anna\0"})
    void aNameIsOneLineOfText(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Account.opened(ANNA, name, DUTCH, MONDAY));
    }

    @Test
    void aNameHasAtMostTwoHundredCharacters() {
        assertThat(Account.isName("é".repeat(200))).isTrue();
        assertThat(Account.isName("é".repeat(201))).isFalse();
    }

    @Test
    void rolesThatStayKeepTheDayTheyWereGiven() {
        var anna = Account.opened(ANNA, "Anna", DUTCH, MONDAY);
        anna.have(Set.of(Role.MEMBER), it -> given(it, MONDAY));

        anna.have(Set.of(Role.MEMBER, Role.GARDENER), it -> given(it, TUESDAY));

        assertThat(anna.grants()).containsExactlyInAnyOrder(given(Role.MEMBER, MONDAY), given(Role.GARDENER, TUESDAY));
    }

    @Test
    void rolesThatAreNotNamedAreTaken() {
        var anna = Account.opened(ANNA, "Anna", DUTCH, MONDAY);
        anna.have(Set.of(Role.MEMBER, Role.GARDENER), it -> given(it, MONDAY));

        anna.have(Set.of(Role.MEMBER), it -> given(it, TUESDAY));

        assertThat(anna.roles()).containsExactly(Role.MEMBER);
    }

    @Test
    void aClosedAccountCanBeOpenedAgain() {
        var anna = Account.opened(ANNA, "Anna", DUTCH, MONDAY);

        anna.close(TUESDAY);
        assertThat(anna.isOpen()).isFalse();

        anna.reopen();
        assertThat(anna.isOpen()).isTrue();
    }

    private static RoleGrant given(Role role, Instant at) {
        return new RoleGrant(role, at, null, null, null);
    }
}
