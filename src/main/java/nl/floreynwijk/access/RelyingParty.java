package nl.floreynwijk.access;

import com.webauthn4j.util.exception.WebAuthnException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.PortalSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The portal as a device sees it that holds a passkey for it: a name, and one address from which it asks.
 *
 * <p>Spring Security decides what is asked and checks what is answered. Its own addresses and pages are not there:
 * whoever comes in comes in through {@link SignIn}.
 */
@Component
class RelyingParty {

    private static final Logger LOG = LoggerFactory.getLogger(RelyingParty.class);

    /** The browser gives up before its answer would come too late. */
    private static final Duration PATIENCE = PasskeyChallenges.VALID_FOR.minusSeconds(15);

    private final Optional<String> origin;
    private final PasskeyTable passkeys;
    private final Webauthn4JRelyingPartyOperations operations;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    RelyingParty(PortalSettings settings, Cooperative cooperative, PasskeyHolders holders, PasskeyTable passkeys) {
        this.origin = originOf(settings.url());
        this.passkeys = passkeys;
        this.operations = new Webauthn4JRelyingPartyOperations(
                holders,
                passkeys,
                PublicKeyCredentialRpEntity.builder()
                        .id(Objects.requireNonNullElse(settings.url().getHost(), "localhost")
                                .toLowerCase(Locale.ROOT))
                        .name(cooperative.name())
                        .build(),
                origin.map(Set::of).orElseGet(Set::of));
        operations.setCustomizeCreationOptions(options -> options.timeout(PATIENCE)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.timeout(PATIENCE).userVerification(UserVerificationRequirement.REQUIRED));
        if (origin.isEmpty()) {
            LOG.warn(
                    "Passkeys are not offered: browsers make them for an address with https and a name, not for {}."
                            + " Set PORTAL_URL to the address people use.",
                    settings.url());
        }
    }

    /** From where a browser asks for passkeys; empty when none makes them for such an address. */
    static Optional<String> originOf(URI url) {
        var host = url.getHost();
        if (host == null || isNumber(host)) {
            return Optional.empty();
        }
        var name = host.toLowerCase(Locale.ROOT);
        var isSecure = "https".equalsIgnoreCase(url.getScheme())
                || ("http".equalsIgnoreCase(url.getScheme()) && name.equals("localhost"));
        var scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        var isUsual = url.getPort() == -1 || url.getPort() == (scheme.equals("https") ? 443 : 80);
        return Optional.of(scheme + "://" + name + (isUsual ? "" : ":" + url.getPort()))
                .filter(it -> isSecure);
    }

    private static boolean isNumber(String host) {
        try {
            InetAddress.ofLiteral(host);
            return true;
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }

    Optional<String> origin() {
        return origin;
    }

    /** What to ask a browser that is to make a passkey for the account, which has a name for its devices. */
    PublicKeyCredentialCreationOptions askToMake(AccountId account) {
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        UsernamePasswordAuthenticationToken.authenticated(
                                new SignedInAccount(account), null, Set.of())));
    }

    /** What to ask a browser that is to sign with any passkey of anybody. */
    PublicKeyCredentialRequestOptions askToSign() {
        return operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /** As browsers read it. */
    String json(Object options) {
        return json.writeValueAsString(options);
    }

    /** Adds the passkey that a browser made when it was asked this; false when it is not as asked, or known already. */
    boolean add(PublicKeyCredentialCreationOptions asked, String answer, String name) {
        try {
            operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    asked, new RelyingPartyPublicKey(PasskeyAnswers.made(answer), name)));
            return true;
        } catch (JacksonException | WebAuthnException | IllegalArgumentException | DuplicateKeyException e) {
            return refuse(e);
        }
    }

    /** Whether a passkey signed what was asked, in the name of its own holder; keeps that it did. */
    boolean accepts(
            PublicKeyCredentialRequestOptions asked, PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
        try {
            requireOwnHolder(answer);
            operations.authenticate(new RelyingPartyAuthenticationRequest(asked, answer));
            return true;
        } catch (JacksonException | WebAuthnException | IllegalArgumentException e) {
            return refuse(e);
        }
    }

    /** Spring Security leaves this to others (Web Authentication, section 7.2, step 6). */
    private void requireOwnHolder(PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
        var passkey = passkeys.findByCredentialId(answer.getRawId());
        if (passkey == null
                || !passkey.getUserEntityUserId().equals(answer.getResponse().getUserHandle())) {
            throw new IllegalArgumentException("it names another holder than its own");
        }
    }

    /** An operator sees here that {@code portal.url} is not the address people use, and nothing that a reader quotes. */
    private static boolean refuse(RuntimeException reason) {
        LOG.info(
                "A passkey was refused: {}",
                reason instanceof JacksonException ? "an answer that cannot be read" : reason.getMessage());
        return false;
    }
}
