package nl.floreynwijk.blockbudget;

import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;

/**
 * Who does what in a round.
 *
 * @param lead who takes the rest along
 * @param mediator who answers objections; the office where it is empty
 * @param scrutineers who watch over the count
 */
record RoundTasks(Optional<AccountId> lead, Optional<AccountId> mediator, Set<AccountId> scrutineers) {

    RoundTasks {
        scrutineers = Set.copyOf(scrutineers);
    }

    /** Whether this account has one of them. */
    boolean isFor(AccountId account) {
        var it = Optional.of(account);
        return lead.equals(it) || mediator.equals(it) || scrutineers.contains(account);
    }
}
