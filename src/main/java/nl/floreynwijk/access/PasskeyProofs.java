package nl.floreynwijk.access;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Component;

/** Asks whoever wants to come in for a passkey of theirs. */
@Component
class PasskeyProofs {

    private final PasskeyChallenges challenges;
    private final RelyingParty relyingParty;
    private final PasskeyChanges changes;

    PasskeyProofs(PasskeyChallenges challenges, RelyingParty relyingParty, PasskeyChanges changes) {
        this.challenges = challenges;
        this.relyingParty = relyingParty;
        this.changes = changes;
    }

    /** What to ask the browser of the running request. */
    String ask() {
        var question = relyingParty.askToSign();
        challenges.keep(question);
        return relyingParty.json(question);
    }

    /** What the browser's answer proves; the question is used up. */
    PasskeyProof answer(String json) {
        var asked = challenges.take(PublicKeyCredentialRequestOptions.class);
        if (asked.isEmpty()) {
            return new PasskeyProof.Expired();
        }
        PublicKeyCredential<AuthenticatorAssertionResponse> answer;
        try {
            answer = PasskeyAnswers.signed(json);
        } catch (IllegalArgumentException nonsense) {
            return new PasskeyProof.Refused();
        }
        return changes.use(asked.get(), answer);
    }
}
