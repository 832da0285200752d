package nl.floreynwijk.membership;

import java.util.Locale;
import java.util.Set;
import nl.floreynwijk.base.Folding;

/** Forms to join, as the people in the tests fill them in. */
final class JoinForms {

    static final TypedAddress BOMENSTRAAT = new TypedAddress("3812 AB", "12-bis A", "Bomenstraat", "");
    static final Set<Consent> REQUIRED = Set.of(Consent.STATUTES, Consent.PRIVACY);

    private JoinForms() {}

    static JoinForm of(String given, String family) {
        return new JoinForm(
                KindCode.RESIDENT,
                given,
                family,
                "",
                "",
                Folding.key(given) + "@example.org",
                "",
                BOMENSTRAAT,
                Set.of(Wish.VOTE, Wish.GREEN),
                REQUIRED,
                Locale.of("nl"));
    }

    static JoinForm shop(String given, String family, String name, String kvk) {
        return new JoinForm(
                KindCode.ORGANISATION,
                given,
                family,
                name,
                kvk,
                Folding.key(given) + "@example.org",
                "",
                BOMENSTRAAT,
                Set.of(Wish.STALL),
                REQUIRED,
                Locale.of("nl"));
    }

    static JoinForm at(JoinForm form, TypedAddress address) {
        return new JoinForm(
                form.kind(),
                form.givenName(),
                form.familyName(),
                form.organisation(),
                form.kvk(),
                form.email(),
                form.phone(),
                address,
                form.wishes(),
                form.consents(),
                form.language());
    }

    static JoinForm with(JoinForm form, String email, String phone, Set<Consent> consents) {
        return new JoinForm(
                form.kind(),
                form.givenName(),
                form.familyName(),
                form.organisation(),
                form.kvk(),
                email,
                phone,
                form.address(),
                form.wishes(),
                consents,
                form.language());
    }
}
