package nl.floreynwijk.membership;

import java.util.Locale;
import java.util.Set;

/**
 * What somebody filled in to join, as they typed it.
 *
 * @param organisation name of the shop or association; empty for a person
 * @param kvk empty for a person, and for an association without one
 * @param phone may be empty
 */
public record JoinForm(
        KindCode kind,
        String givenName,
        String familyName,
        String organisation,
        String kvk,
        String email,
        String phone,
        TypedAddress address,
        Set<Wish> wishes,
        Set<Consent> consents,
        Locale language) {

    @Override
    public String toString() {
        return "JoinForm[" + kind + "]";
    }
}
