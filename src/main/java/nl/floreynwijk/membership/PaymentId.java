package nl.floreynwijk.membership;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a payment; made when its form is shown, so that sending the form twice is recording it once. */
public record PaymentId(UUID value) implements Serializable {

    public static PaymentId random() {
        return new PaymentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
