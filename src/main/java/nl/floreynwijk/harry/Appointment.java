package nl.floreynwijk.harry;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.floreynwijk.access.AccountId;

/**
 * When a job that was agreed is done, as far as both sides know it.
 *
 * @param askedBy empty where the office asked for somebody without an account
 * @param shownName what the asker is called by others
 * @param turn how often it was changed
 * @param thing what the list by which it was judged calls it; empty where it was not asked from a list, or that is gone
 * @param place where it is done, in one line
 */
record Appointment(
        RequestId request,
        Optional<AccountId> askedBy,
        String shownName,
        Optional<AccountId> helper,
        RequestState state,
        Instant at,
        int turn,
        Category category,
        Optional<Thing> thing,
        String place) {

    /** What the work is about, in both languages. */
    record Thing(String dutch, String english) {}

    boolean isCancelled() {
        return state == RequestState.CANCELLED;
    }

    boolean isOf(AccountId somebody) {
        return askedBy.filter(somebody::equals).isPresent()
                || helper.filter(somebody::equals).isPresent();
    }

    /** What the work is called: "Kraan drupt", or else its kind, which {@code said} says by its key. */
    String what(Locale language, UnaryOperator<String> said) {
        return thing.map(it -> Spoken.in(language, it.dutch(), it.english()))
                .orElseGet(() -> said.apply("harry.category." + category));
    }
}
