package nl.floreynwijk.blockbudget;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** What somebody read from a paper form, until somebody else reads the same. */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("blockbudget_paper")
class PaperEntry {

    @Id
    private final PaperEntryId id;

    @Column("round_id")
    private final RoundId round;

    private final String codeKey;
    private final @Nullable AccountId enteredBy;

    @MappedCollection(idColumn = "paper_id")
    private final Set<Choice> choices;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores it from its rows. */
    PaperEntry(PaperEntryId id, RoundId round, String codeKey, @Nullable AccountId enteredBy, Set<Choice> choices) {
        this.id = id;
        this.round = round;
        this.codeKey = codeKey;
        this.enteredBy = enteredBy;
        this.choices = choices;
    }

    /** What a form says of one proposal. */
    @Table("blockbudget_paper_choice")
    record Choice(@Column("proposal_id") ProposalId proposal, int points) {}

    static PaperEntry read(PaperEntryId id, RoundId round, PaperCode code, Choices choices, AccountId by) {
        return new PaperEntry(
                id,
                round,
                code.entryKey(round),
                by,
                choices.points().entrySet().stream()
                        .map(it -> new Choice(it.getKey(), it.getValue()))
                        .collect(toSet()));
    }

    /** Whether this person read it, who cannot confirm it too. */
    boolean isBy(AccountId account) {
        return Optional.ofNullable(enteredBy).filter(account::equals).isPresent();
    }

    Choices choices() {
        var points = new LinkedHashMap<ProposalId, Integer>();
        choices.stream()
                .sorted(Comparator.comparingInt(Choice::points))
                .forEach(it -> points.put(it.proposal(), it.points()));
        return new Choices(points);
    }

    PaperEntryId id() {
        return id;
    }
}
