package nl.floreynwijk.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.DwellingId;

/**
 * Who is a member now: for modules that ask what somebody may do.
 *
 * <p>Somebody lives somewhere when the office looked at it: at their admission, or when it confirmed or corrected the
 * address they gave. Whoever moved and waits for that lives nowhere here, not where they lived before either.
 *
 * <p>It asks nobody's leave, so no view may use it; an architecture test watches over that.
 */
public interface Memberships {

    /** The memberships in which this account acts now, its own first; empty for whoever is no member, or left. */
    List<Membership> of(AccountId account);

    /** Everybody who votes and lives in a dwelling of the block now, by number. */
    List<Membership> votingIn(BlockId block);

    /** The accounts of all members who live in this dwelling now, each once. */
    List<AccountId> livingAt(DwellingId dwelling);

    /** The accounts of all members who live in a dwelling of the block now, each once. */
    List<AccountId> livingIn(BlockId block);

    /** What neighbours call the members who live in a dwelling of the block now: by their given names, and nothing else. */
    Map<AccountId, String> givenNamesIn(BlockId block);

    /** The member who has this number now; empty when nobody does. */
    Optional<NamedMember> numbered(int number);

    /** The members who have these accounts now, each once and by the membership that is their own, in no particular order. */
    List<NumberedMember> having(Collection<AccountId> accounts);

    /** How the members who have these accounts now are reached, each once and by the membership that is their own. */
    Map<AccountId, ReachedMember> reaching(Collection<AccountId> accounts);

    /** These members by name, as far as they are members now, in no particular order. */
    List<NamedMember> named(Collection<MemberId> members);

    /** Those of these members whom other members find: they share an address, a phone number or a mail address. */
    List<MemberId> shownToNeighbours(Collection<MemberId> members);
}
