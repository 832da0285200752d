package nl.floreynwijk.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.LandlordId;

/**
 * Which members somebody wants to see; what is left out chooses nobody away.
 *
 * @param words begin the name, address, number or mail address of a member, each of them; at most {@link #LONGEST} of it
 *     counts
 * @param role of the account, one of {@link #ROLES}
 * @param joinedFrom the first day on which they may have become a member
 * @param joinedUntil the last such day
 * @param consent to which they agree now
 */
public record RegisterFilter(
        String words,
        Standing standing,
        Optional<KindCode> kind,
        Optional<BlockId> block,
        Optional<LandlordId> landlord,
        Optional<Role> role,
        Optional<LocalDate> joinedFrom,
        Optional<LocalDate> joinedUntil,
        Optional<Consent> consent) {

    /** The most characters that are looked for. */
    public static final int LONGEST = 100;

    /** The roles by which members can be chosen: those that few people have. */
    public static final List<Role> ROLES = List.of(
            Role.BOARD,
            Role.TREASURER,
            Role.COORDINATOR,
            Role.GARDENER,
            Role.PARADE_ORGANISER,
            Role.FUNDER,
            Role.ADMINISTRATOR);

    public RegisterFilter {
        words = words.strip().substring(0, Math.min(words.strip().length(), LONGEST));
        if (role.isPresent() && !ROLES.contains(role.get())) {
            throw new IllegalArgumentException("Too many people are " + role.get());
        }
    }

    /** Everybody of that part of the register. */
    public static RegisterFilter of(Standing standing) {
        return new RegisterFilter(
                "",
                standing,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, but found under these words. */
    public RegisterFilter withWords(String wanted) {
        return new RegisterFilter(wanted, standing, kind, block, landlord, role, joinedFrom, joinedUntil, consent);
    }

    /** The number that is looked for, when nothing else is typed. */
    Optional<Integer> number() {
        return words.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(words)) : Optional.empty();
    }

    /** The word that is looked for, when it is one and members are chosen by nothing else. */
    Optional<SearchTerm> onlyWord() {
        var terms = SearchTerm.in(words);
        return terms.size() == 1 && withWords("").equals(of(standing))
                ? Optional.of(terms.getFirst())
                : Optional.empty();
    }

    /** The words may be somebody's name. */
    @Override
    public String toString() {
        return "RegisterFilter";
    }
}
