package nl.floreynwijk.base.persistence;

import java.security.SecureRandom;
import java.util.HexFormat;

/** A password nobody chose, which never shows itself in a log. */
record Password(String value) {

    static Password random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return new Password(HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return "Password";
    }
}
