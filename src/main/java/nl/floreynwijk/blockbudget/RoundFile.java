package nl.floreynwijk.blockbudget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.documents.SecretCodes;
import nl.floreynwijk.tally.Election;
import nl.floreynwijk.tally.PbFile;
import nl.floreynwijk.tally.PbWriter;
import nl.floreynwijk.tally.Project;
import nl.floreynwijk.tally.Scale;
import nl.floreynwijk.tally.TallyResult;
import nl.floreynwijk.tally.Vote;
import nl.floreynwijk.tally.VoteType;
import org.springframework.stereotype.Component;

/**
 * Puts a round and its ballots in the {@code .pb} format of Pabulib: proposals by their numbers, ballots by numbers that mean
 * nothing, and no word about people.
 */
@Component
class RoundFile {

    private static final Scale CENTS = new Scale(2);
    /** More than 128 bits. */
    private static final int SALT = 26;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Cooperative cooperative;

    RoundFile(Cooperative cooperative) {
        this.cooperative = cooperative;
    }

    /**
     * The election that a round is. Each time it holds another salt, which only those learn who may have the file.
     *
     * @param items all that can get money, also what gets what is left
     */
    Election election(Round round, List<BallotPaper.Item> items, List<Choices> ballots) {
        return Election.of(
                meta(round, items.size()),
                round.amount().cents(),
                CENTS,
                items.stream().map(RoundFile::project).toList(),
                typeOf(round.rules().form()),
                votes(round.rules().form(), items, ballots));
    }

    private Map<String, String> meta(Round round, int items) {
        var days = round.days();
        var meta = new LinkedHashMap<String, String>();
        meta.put("description", round.title());
        meta.put("country", "Netherlands");
        meta.put("unit", cooperative.town());
        meta.put("district", cooperative.place());
        meta.put("subunit", round.blockName());
        meta.put("instance", String.valueOf(days.voteUntil().getYear()));
        meta.put("date_begin", DAY.format(days.voteFrom()));
        meta.put("date_end", DAY.format(days.voteUntil()));
        meta.put("language", "nl");
        meta.put("currency", "EUR");
        meta.put("edition", round.id().toString());
        // A small block can cast so few different sets of ballots that somebody tries them all, until the fingerprint
        // fits
        meta.put("salt", SecretCodes.random(SALT));
        meta.put("min_length", "0");
        meta.put("max_length", String.valueOf(items));
        switch (round.rules().form()) {
            case BASKET ->
                meta.put("max_sum_cost", CENTS.toAmount(round.amount().cents()).toPlainString());
            case POINTS ->
                meta.put("max_sum_points", String.valueOf(round.rules().points()));
            case APPROVE, RANK -> {}
        }
        return meta;
    }

    private static Project project(BallotPaper.Item item) {
        return new Project(numbered(item), item.cost().cents(), Map.of("name", item.title()));
    }

    private static String numbered(BallotPaper.Item item) {
        return String.valueOf(item.number());
    }

    private static VoteType typeOf(BallotForm form) {
        return switch (form) {
            case APPROVE, BASKET -> VoteType.APPROVAL;
            case POINTS -> VoteType.CUMULATIVE;
            case RANK -> VoteType.ORDINAL;
        };
    }

    private static List<Vote> votes(BallotForm form, List<BallotPaper.Item> items, List<Choices> ballots) {
        var ids = new LinkedHashMap<ProposalId, String>();
        items.forEach(it -> ids.put(it.id(), numbered(it)));
        return IntStream.range(0, ballots.size())
                .mapToObj(it -> vote(form, String.valueOf(it + 1), ballots.get(it), ids))
                .toList();
    }

    /** Points are listed from the most to the least, places from the first to the last. */
    private static Vote vote(BallotForm form, String voter, Choices choices, Map<ProposalId, String> ids) {
        var byValue = Map.Entry.<ProposalId, Integer>comparingByValue();
        var byNumber = Comparator.comparingInt(
                (Map.Entry<ProposalId, Integer> it) -> Integer.parseInt(ids.getOrDefault(it.getKey(), "0")));
        var listed = choices.points().entrySet().stream()
                .sorted((form == BallotForm.POINTS ? byValue.reversed() : byValue).thenComparing(byNumber))
                .toList();
        var projects =
                listed.stream().map(it -> ids.getOrDefault(it.getKey(), "")).toList();
        return form == BallotForm.POINTS
                ? new Vote(
                        voter,
                        projects,
                        listed.stream().map(Map.Entry::getValue).toList())
                : new Vote(voter, projects);
    }

    /** The file of a result, as it is published. */
    static String written(TallyResult result, Round round) {
        var file = new StringBuilder();
        try {
            PbWriter.write(PbFile.of(result, round.lotWord()), file);
        } catch (IOException failure) {
            throw new UncheckedIOException("Memory can be written", failure);
        }
        return file.toString();
    }
}
