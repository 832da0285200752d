package nl.floreynwijk.access;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A device that holds one passkey, behind a browser that speaks as {@code scripts/passkeys.js} does. It does as it is
 * told, also where an honest one would not.
 */
final class FakeDevice {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int COORDINATE_BYTES = 32;
    private static final int USER_PRESENT = 0x01;
    private static final int USER_VERIFIED = 0x04;
    private static final int HAS_KEY = 0x40;

    private final KeyPair key = newKey();
    private final byte[] id = random(32);
    private byte[] handle = {};
    private String origin;
    private boolean verifies = true;
    private int count;

    FakeDevice(String origin) {
        this.origin = origin;
    }

    /** The page that asks lies elsewhere from now on. */
    void visit(String otherOrigin) {
        origin = otherOrigin;
    }

    /** Nobody shows a finger, a face or a code any more. */
    void stopVerifying() {
        verifies = false;
    }

    /** How many signatures it says it made, before the next one. */
    void countFrom(int signatures) {
        count = signatures;
    }

    /** Says of the passkey that it is somebody else's. */
    void claimToBeOf(byte[] otherHandle) {
        handle = otherHandle;
    }

    byte[] handle() {
        return handle;
    }

    String id() {
        return text(id);
    }

    /** Makes the passkey, when a page asks for it in these words. */
    String make(String question) {
        var asked = JSON.readTree(question);
        handle = bytes(asked.get("user").get("id").asString());
        var key = concat(
                new byte[16], ByteBuffer.allocate(2).putShort((short) id.length).array(), id, coseKey((ECPublicKey)
                        this.key.getPublic()));
        var data = authenticatorData(asked.get("rp").get("id").asString(), HAS_KEY, key);
        return JSON.writeValueAsString(Map.of(
                "id",
                text(id),
                "clientData",
                text(clientData("webauthn.create", asked)),
                "attestation",
                text(attestation(data)),
                "transports",
                List.of("internal", "hybrid", "telepathy")));
    }

    /** Signs with the passkey. */
    String sign(String question) {
        var asked = JSON.readTree(question);
        count = count == 0 ? 0 : count + 1;
        var data = authenticatorData(asked.get("rpId").asString(), 0, new byte[0]);
        var client = clientData("webauthn.get", asked);
        return JSON.writeValueAsString(Map.of(
                "id",
                text(id),
                "clientData",
                text(client),
                "authenticatorData",
                text(data),
                "signature",
                text(signature(concat(data, sha256(client)))),
                "userHandle",
                text(handle)));
    }

    private byte[] clientData(String kind, JsonNode asked) {
        return JSON.writeValueAsBytes(Map.of(
                "type", kind, "challenge", asked.get("challenge").asString(), "origin", origin, "crossOrigin", false));
    }

    private byte[] authenticatorData(String relyingParty, int more, byte[] rest) {
        var flags = USER_PRESENT | (verifies ? USER_VERIFIED : 0) | more;
        return concat(
                sha256(relyingParty.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) flags},
                ByteBuffer.allocate(4).putInt(count).array(),
                rest);
    }

    /** In CBOR: {@code {1: 2, 3: -7, -1: 1, -2: x, -3: y}}, a key for ES256. */
    private static byte[] coseKey(ECPublicKey key) {
        return concat(
                new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, COORDINATE_BYTES},
                coordinate(key.getW().getAffineX()),
                new byte[] {0x22, 0x58, COORDINATE_BYTES},
                coordinate(key.getW().getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[COORDINATE_BYTES];
        var length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
        return fixed;
    }

    /** In CBOR: {@code {"fmt": "none", "attStmt": {}, "authData": data}}. */
    private static byte[] attestation(byte[] data) {
        return concat(
                new byte[] {(byte) 0xa3},
                cborText("fmt"),
                cborText("none"),
                cborText("attStmt"),
                new byte[] {(byte) 0xa0},
                cborText("authData"),
                new byte[] {0x59},
                ByteBuffer.allocate(2).putShort((short) data.length).array(),
                data);
    }

    private static byte[] cborText(String text) {
        return concat(new byte[] {(byte) (0x60 + text.length())}, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static KeyPair newKey() {
        try {
            var keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            return keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] signature(byte[] message) {
        try {
            var signing = Signature.getInstance("SHA256withECDSA");
            signing.initSign(key.getPrivate());
            signing.update(message);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
