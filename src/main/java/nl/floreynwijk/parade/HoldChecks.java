package nl.floreynwijk.parade;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.parade.BookingCounts.Wanting;
import nl.floreynwijk.parade.Occupations.Seen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is against keeping pitches for somebody who wants them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HoldChecks {

    private final WantedPitches wanted;
    private final BookingCounts counts;
    private final Offers offers;
    private final ParadeSettings settings;

    HoldChecks(WantedPitches wanted, BookingCounts counts, Offers offers, ParadeSettings settings) {
        this.wanted = wanted;
        this.counts = counts;
        this.offers = offers;
        this.settings = settings;
    }

    /** Who wants which pitches, and when they said so. */
    record Wish(EditionId edition, AccountId me, Category category, Set<PitchDay> these, Instant now) {}

    /** Whether such a stall may stand there at all, on these days. */
    boolean suits(EditionSummary edition, Wish wish) {
        return wanted.suit(edition, wish.category(), wish.these());
    }

    Wanting wanting(Wish wish) {
        return counts.wanting(wish.me(), wish.edition(), wish.category());
    }

    /**
     * Why they do not get them; empty when nothing is against it.
     *
     * @param own what they kept before, or the new one
     */
    Optional<HoldResult> refusal(Wish wish, Wanting wanting, BookingId own, Seen seen) {
        var mine = new HashSet<>(wanting.pitches());
        wish.these().forEach(it -> mine.add(it.pitch()));
        if (mine.size() > settings.mostPitches()) {
            return Optional.of(new HoldResult.TooMany(settings.mostPitches()));
        }
        if (wanting.most().filter(it -> stallsBesides(own, wish) >= it).isPresent()) {
            return wanting.most().map(HoldResult.CategoryFull::new);
        }
        var taken = seen.takenByOthers(List.of(own), wish.now());
        if (!taken.isEmpty()) {
            return Optional.of(wanted.taken(wish.edition(), wish.category(), wish.these(), taken, wish.now()));
        }
        return wanting.othersWait()
                ? offers.firstFor(wish.edition(), wish.category(), wish.these()).map(HoldResult.ForThoseWhoWait::new)
                : Optional.empty();
    }

    private int stallsBesides(BookingId own, Wish wish) {
        return counts.stallsOf(wish.edition(), wish.category(), own, wish.now());
    }
}
