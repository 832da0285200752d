package nl.floreynwijk.membership;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.LandlordId;
import org.jspecify.annotations.Nullable;

/** Filters of those who are members now, each by one thing. */
final class Filters {

    private Filters() {}

    static RegisterFilter kind(KindCode kind) {
        return filter(Optional.of(kind), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static RegisterFilter home(Optional<BlockId> block, Optional<LandlordId> landlord) {
        return filter(Optional.empty(), block, landlord, Optional.empty(), Optional.empty());
    }

    static RegisterFilter role(Role role) {
        return filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(role), Optional.empty());
    }

    static RegisterFilter consent(Consent consent) {
        return filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(consent));
    }

    private static RegisterFilter filter(
            Optional<KindCode> kind,
            Optional<BlockId> block,
            Optional<LandlordId> landlord,
            Optional<Role> role,
            Optional<Consent> consent) {
        return new RegisterFilter(
                "", Standing.NOW, kind, block, landlord, role, Optional.empty(), Optional.empty(), consent);
    }

    static RegisterFilter joined(@Nullable String from, @Nullable String until) {
        return new RegisterFilter(
                "",
                Standing.NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(from).map(LocalDate::parse),
                Optional.ofNullable(until).map(LocalDate::parse),
                Optional.empty());
    }
}
