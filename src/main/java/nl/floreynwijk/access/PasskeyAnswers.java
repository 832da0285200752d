package nl.floreynwijk.access;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a browser says about a passkey ({@code scripts/passkeys.js}). Nothing in it is checked yet, and anybody can
 * have written it: what cannot be read is an {@link IllegalArgumentException}.
 */
final class PasskeyAnswers {

    private static final int LONGEST = 20_000;
    private static final int LONGEST_ID = 1023;
    private static final int LONGEST_PART = 4096;
    private static final JsonMapper JSON = JsonMapper.shared();

    private PasskeyAnswers() {}

    /** A passkey that was made just now. */
    static PublicKeyCredential<AuthenticatorAttestationResponse> made(String json) {
        var answer = read(json, Made.class);
        var response = AuthenticatorAttestationResponse.builder()
                .clientDataJSON(bytes(answer.clientData(), LONGEST_PART))
                .attestationObject(bytes(answer.attestation(), LONGEST_PART))
                .transports(transports(answer.transports()))
                .build();
        return credential(answer.id(), response);
    }

    /** A signature by a passkey that was made before. */
    static PublicKeyCredential<AuthenticatorAssertionResponse> signed(String json) {
        var answer = read(json, Signed.class);
        var response = AuthenticatorAssertionResponse.builder()
                .clientDataJSON(bytes(answer.clientData(), LONGEST_PART))
                .authenticatorData(bytes(answer.authenticatorData(), LONGEST_PART))
                .signature(bytes(answer.signature(), LONGEST_PART))
                .userHandle(bytes(answer.userHandle(), LONGEST_PART))
                .build();
        return credential(answer.id(), response);
    }

    private static <R extends AuthenticatorResponse> PublicKeyCredential<R> credential(
            @Nullable String id, R response) {
        var rawId = bytes(id, LONGEST_ID);
        var credential = PublicKeyCredential.<R>builder();
        credential.type(PublicKeyCredentialType.PUBLIC_KEY);
        credential.id(rawId.toBase64UrlString());
        credential.rawId(rawId);
        credential.response(response);
        return credential.build();
    }

    private static <T> T read(String json, Class<T> kind) {
        if (json.length() > LONGEST) {
            throw new IllegalArgumentException("an answer longer than any browser's");
        }
        try {
            return Objects.requireNonNullElseGet(JSON.readValue(json, kind), () -> {
                throw new IllegalArgumentException("an empty answer");
            });
        } catch (JacksonException e) {
            throw new IllegalArgumentException("an answer that cannot be read", e);
        }
    }

    private static Bytes bytes(@Nullable String text, int longest) {
        if (text == null || text.isEmpty()) {
            throw new IllegalArgumentException("an answer of which a part is missing");
        }
        var bytes = Bytes.fromBase64(text);
        if (bytes.getBytes().length > longest) {
            throw new IllegalArgumentException("an answer of which a part is too long");
        }
        return bytes;
    }

    /** Ways to reach a device that are not known yet help nobody to reach it. */
    private static List<AuthenticatorTransport> transports(@Nullable List<@Nullable String> names) {
        return names == null
                ? List.of()
                : List.of(AuthenticatorTransport.values()).stream()
                        .filter(transport -> names.contains(transport.getValue()))
                        .toList();
    }

    record Made(
            @Nullable String id,
            @Nullable String clientData,
            @Nullable String attestation,
            @Nullable List<@Nullable String> transports) {}

    record Signed(
            @Nullable String id,
            @Nullable String clientData,
            @Nullable String authenticatorData,
            @Nullable String signature,
            @Nullable String userHandle) {}
}
