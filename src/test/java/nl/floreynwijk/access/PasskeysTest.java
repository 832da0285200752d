package nl.floreynwijk.access;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;

/** Somebody's own list of passkeys. */
class PasskeysTest extends PasskeySteps {

    @Test
    void whatSpringSecurityNeedsIsKeptAsItWas() {
        add(phone, "Telefoon");

        var passkey = table.findByCredentialId(Bytes.fromBase64(phone.id()));

        assertThat(passkey).isNotNull().satisfies(it -> {
            assertThat(it.getCredentialId().toBase64UrlString()).isEqualTo(phone.id());
            assertThat(it.getUserEntityUserId().getBytes()).isEqualTo(phone.handle());
            assertThat(it.getPublicKey().getBytes()).hasSize(77);
            assertThat(it.getTransports())
                    .containsExactlyInAnyOrder(AuthenticatorTransport.INTERNAL, AuthenticatorTransport.HYBRID);
            assertThat(it.isUvInitialized()).isTrue();
            assertThat(it.isBackupEligible()).isFalse();
            assertThat(it.isBackupState()).isFalse();
            assertThat(it.getSignatureCount()).isZero();
            assertThat(it.getLabel()).isEqualTo("Telefoon");
        });
        assertThat(table.findByUserId(new Bytes(phone.handle()))).hasSize(1);
    }

    @Test
    void aDeviceDoesNotLearnTheAccountsId() {
        add(phone, "Telefoon");

        assertThat(new String(phone.handle(), ISO_8859_1)).hasSize(32).doesNotContain(anna.toString());
    }

    @Test
    void theSamePasskeyIsNotAddedTwice() {
        add(phone, "Telefoon");

        assertThat(add(phone, "Nog eens")).isEqualTo(new PasskeyAddResult.Refused());
        assertThat(passkeys.mine()).hasSize(1);
    }

    @Test
    void aPasskeyOfSomebodyElseIsNotAddedToo() {
        add(phone, "Telefoon");
        cameInByALink(people.open("bert", Role.MEMBER));

        assertThat(add(phone, "Van Anna")).isEqualTo(new PasskeyAddResult.Refused());
    }

    @Test
    void aSecondPasskeyOfTheSameNameGetsANumber() {
        add(phone, "Chrome op Android");

        assertThat(add(newDevice(), "Chrome op Android")).isEqualTo(new PasskeyAddResult.Added("Chrome op Android 2"));
        assertThat(add(newDevice(), "Chrome op Android")).isEqualTo(new PasskeyAddResult.Added("Chrome op Android 3"));
    }

    @Test
    void nobodyHasMoreThanTen() {
        for (var device = 0; device < 9; device++) {
            add(newDevice(), "Apparaat");
        }
        var question = question();
        add(newDevice(), "Apparaat");

        assertThat(passkeys.request()).isEqualTo(new PasskeyRequestResult.Enough(10));
        assertThat(passkeys.add(phone.make(question), "Elfde")).isNotInstanceOf(PasskeyAddResult.Added.class);
        assertThat(passkeys.mine()).hasSize(10);
    }

    @Test
    void aVisitorHasNoPasskeys() {
        TestPeople.signOut();

        assertThatThrownBy(() -> passkeys.request())
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> passkeys.mine())
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void aRemovedPasskeySignsNobodyIn() {
        add(phone, "Telefoon");
        add(newDevice(), "Tablet");
        passkeys.remove(passkeys.mine().getFirst().id());

        assertThat(passkeys.mine()).extracting(PasskeySummary::name).containsExactly("Tablet");
        assertThat(signIn(phone)).isEqualTo(new PasskeySignInResult.Unknown());
        assertThat(trail()).containsExactly("passkey-added", "passkey-added", "passkey-removed");
    }

    @Test
    void aPasskeyGetsAnotherName() {
        add(phone, "Chrome op Android");
        var id = passkeys.mine().getFirst().id();

        assertThat(passkeys.rename(id, " ")).isEqualTo(new PasskeyRenameResult.NotAName(60));
        assertThat(passkeys.rename(id, "x".repeat(61))).isEqualTo(new PasskeyRenameResult.NotAName(60));
        assertThat(passkeys.rename(id, "van\u202Eachteren")).isEqualTo(new PasskeyRenameResult.NotAName(60));
        assertThat(passkeys.rename(id, " Mijn telefoon ")).isEqualTo(new PasskeyRenameResult.Renamed());
        assertThat(passkeys.mine()).extracting(PasskeySummary::name).containsExactly("Mijn telefoon");
    }

    @Test
    void namingIsLimited() {
        add(phone, "Telefoon");
        var id = passkeys.mine().getFirst().id();
        IntStream.range(0, 20).forEach(number -> passkeys.rename(id, "Telefoon " + number));

        assertThat(passkeys.rename(id, "Nog eens")).isInstanceOf(PasskeyRenameResult.TooMany.class);
        assertThat(passkeys.mine()).extracting(PasskeySummary::name).containsExactly("Telefoon 19");
    }

    @Test
    void nobodyTouchesAPasskeyOfSomebodyElse() {
        add(phone, "Telefoon");
        var id = passkeys.mine().getFirst().id();
        cameInByALink(people.open("bert", Role.MEMBER));

        assertThat(passkeys.mine()).isEmpty();
        assertThat(passkeys.rename(id, "Van Bert")).isEqualTo(new PasskeyRenameResult.Gone());
        passkeys.remove(id);

        cameInByALink(anna);
        assertThat(passkeys.mine()).extracting(PasskeySummary::name).containsExactly("Telefoon");
    }
}
