package org.confide.identity;

import java.io.ByteArrayOutputStream;
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
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device that keeps one passkey, with the browser in front of it: what both answer, and what both might get wrong. */
final class SampleDevice {

    private static final int PRESENT = 1;
    private static final int VERIFIED = 4;
    private static final int WITH_KEY = 0x40;
    private static final JsonMapper JSON = new JsonMapper();

    private final KeyPair keys;
    private final byte[] id = new byte[16];
    private String origin;
    private byte[] handle = new byte[0];
    private int flags = PRESENT | VERIFIED;
    private int count;

    SampleDevice(String origin) {
        this.origin = origin;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        new SecureRandom().nextBytes(id);
    }

    /** Asks nobody for a finger, face or PIN from now on. */
    SampleDevice careless() {
        flags = PRESENT;
        return this;
    }

    SampleDevice at(String elsewhere) {
        origin = elsewhere;
        return this;
    }

    /** Counts what it signed, from here. */
    SampleDevice counting(int from) {
        count = from;
        return this;
    }

    /** Makes its passkey, as the page's script would send it. */
    String make(String question) {
        JsonNode asked = JSON.readTree(question);
        handle = Base64.getUrlDecoder().decode(asked.at("/user/id").asString());
        byte[] data = data(asked.at("/rp/id").asString(), flags | WITH_KEY, attested());
        byte[] attestation = joined(
                new byte[] {(byte) 0xA3},
                text("fmt"),
                text("none"),
                text("attStmt"),
                new byte[] {(byte) 0xA0},
                text("authData"),
                bytes(data));
        return answer(Map.of(
                "attestationObject", url(attestation),
                "clientDataJSON", url(client("webauthn.create", asked))));
    }

    /** Shows it. */
    String show(String question) {
        JsonNode asked = JSON.readTree(question);
        byte[] data = data(asked.at("/rpId").asString(), flags, new byte[0]);
        byte[] client = client("webauthn.get", asked);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            return answer(Map.of(
                    "authenticatorData", url(data),
                    "clientDataJSON", url(client),
                    "signature", url(signature.sign()),
                    "userHandle", url(handle)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String answer(Map<String, String> response) {
        return JSON.writeValueAsString(Map.of(
                "id",
                url(id),
                "rawId",
                url(id),
                "type",
                "public-key",
                "clientExtensionResults",
                Map.of(),
                "response",
                response));
    }

    private byte[] client(String type, JsonNode asked) {
        return JSON.writeValueAsBytes(Map.of(
                "type", type, "challenge", asked.at("/challenge").asString(), "origin", origin, "crossOrigin", false));
    }

    private byte[] data(String host, int said, byte[] more) {
        byte[] counted = ByteBuffer.allocate(4).putInt(count == 0 ? 0 : count++).array();
        return joined(sha256(host.getBytes(StandardCharsets.UTF_8)), new byte[] {(byte) said}, counted, more);
    }

    private byte[] attested() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        byte[] cose = joined(
                new byte[] {(byte) 0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21},
                bytes(coordinate(key.getW().getAffineX().toByteArray())),
                new byte[] {0x22},
                bytes(coordinate(key.getW().getAffineY().toByteArray())));
        return joined(new byte[16], new byte[] {0, (byte) id.length}, id, cose);
    }

    private static byte[] coordinate(byte[] number) {
        byte[] fixed = new byte[32];
        int length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static byte[] text(String word) {
        return joined(new byte[] {(byte) (0x60 + word.length())}, word.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] bytes(byte[] content) {
        return joined(new byte[] {0x58, (byte) content.length}, content);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}
