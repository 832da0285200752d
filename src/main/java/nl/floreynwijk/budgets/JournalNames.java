package nl.floreynwijk.budgets;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What accounts are called in a journal: in Dutch whoever asks, so that this year's file names them as last year's did.
 *
 * <p>Each account has a name of its own. Where two would be called the same, both have the end of their id added; only
 * that is remembered, so that a hundred thousand accounts take no more than a few megabytes.
 */
final class JournalNames {

    private static final String NAMELESS = "zonder naam";

    private final Set<Long> shared;

    private JournalNames(Set<Long> shared) {
        this.shared = shared;
    }

    /** Names for all of these; it reads them to the end. */
    static JournalNames of(Stream<BookAccount> accounts) {
        var taken = new HashSet<Long>();
        var shared = new HashSet<Long>();
        accounts.mapToLong(it -> mark(plain(it))).filter(it -> !taken.add(it)).forEach(shared::add);
        return new JournalNames(shared);
    }

    String of(BookAccount account) {
        var name = plain(account);
        return shared.contains(mark(name))
                ? name + " #" + account.id().toString().replaceFirst(".*-", "")
                : name;
    }

    private static long mark(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }

    /** An account is never part of another: all of one kind have as many parts. */
    private static String plain(BookAccount account) {
        return parts(account).stream().map(JournalNames::harmless).collect(Collectors.joining(":"));
    }

    private static List<String> parts(BookAccount account) {
        var budget = account.budget() + " (" + account.label() + ")";
        var year = account.year().map(String::valueOf).orElse("");
        return switch (account.kind()) {
            case GRANTED -> List.of("gegeven", known(account.funder()), known(account.title()), budget, year);
            case RETURNED -> List.of("teruggegeven", known(account.funder()), known(account.title()), budget, year);
            case FREE -> List.of("vrij", budget);
            case SAVED -> List.of("gespaard", budget);
            case RESERVED ->
                List.of(account.isVotedOn() ? "in stemming" : "gereserveerd", budget, known(account.title()));
            case CLAIMED -> List.of("te betalen", budget, known(account.supplier()), known(account.invoice()));
            case PAID -> List.of("betaald", known(account.supplier()), known(account.purpose()), budget, year);
        };
    }

    private static String known(Optional<String> name) {
        return name.orElse(NAMELESS);
    }

    /**
     * What somebody typed, without anything that means something in a journal: line ends, two blanks together, the signs
     * before a comment, a part of an account, a virtual one or a tag, and our own before an id.
     */
    static String harmless(String text) {
        var harmless = text.replaceAll("[\\p{C}\\p{Z}:;|\\[\\]{}\"#]+", " ").strip();
        return harmless.isEmpty() ? NAMELESS : harmless;
    }
}
