package nl.floreynwijk.membership;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Folding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members see of each other: who shares an address, a phone number or a mail address, and which of these.
 *
 * <p>Whoever shares nothing is not in the list, not even by name. It is for members themselves: a guardian, who need not be
 * one, sees nothing of it.
 */
@Service
@RolesAllowed(Roles.MEMBER)
@Transactional(readOnly = true)
public class Neighbours {

    /** How many are shown at a time. */
    public static final int AT_ONCE = 20;

    /** So far down the list goes; who is further down is found by name. */
    public static final int FURTHEST = 200;

    /** The most characters that are looked for. */
    public static final int LONGEST = 80;

    /** More is no looking for neighbours, but copying the list. */
    private static final Limit SEARCHES = new Limit("neighbours", 120, Duration.ofMinutes(10));

    private static final int MOST_WORDS = 6;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final NeighbourQueries queries;
    private final CurrentAccount currentAccount;
    private final RateLimits limits;

    Neighbours(NeighbourQueries queries, CurrentAccount currentAccount, RateLimits limits) {
        this.queries = queries;
        this.currentAccount = currentAccount;
        this.limits = limits;
    }

    /**
     * Who shares something, by name, 20 of them from {@code offset} on.
     *
     * @param typed words of a name, or of an address that is shared; whoever has all of them is found
     * @param offset at most 180
     */
    public NeighboursResult find(String typed, int offset) {
        if (!queries.isMember(currentAccount.id())) {
            return new NeighboursResult.NoMember();
        }
        var wait = limits.exceeded(SEARCHES, currentAccount.id().toString());
        if (wait.isPresent()) {
            return new NeighboursResult.TooOften(wait.get());
        }
        var from = Math.clamp(offset, 0, FURTHEST - AT_ONCE);
        var found = queries.page(words(typed), from, AT_ONCE + 1);
        var hasMore = found.size() > AT_ONCE;
        return new NeighboursResult.Found(hasMore ? found.subList(0, AT_ONCE) : found, hasMore);
    }

    private static List<String> words(String typed) {
        var text = typed.substring(0, Math.min(typed.length(), LONGEST));
        return Arrays.stream(BETWEEN.split(Folding.fold(text), -1))
                .filter(it -> !it.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
