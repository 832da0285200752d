package nl.floreynwijk.tally;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Says all of a result to programs, in JSON, for everybody to read: it tells of no single ballot and no voter. */
public final class TallyAccount {

    private final JsonGenerator json;
    private final TallyResult result;

    private TallyAccount(JsonGenerator json, TallyResult result) {
        this.json = json;
        this.result = result;
    }

    /**
     * One object. Amounts are in the currency, projects are named by their ids, and what there is none of is null.
     *
     * <ul>
     *   <li>{@code title}, {@code currency}, {@code voteType}; {@code budget}, {@code spent} and {@code left}
     *   <li>{@code voters} and {@code votersWithSomething}; {@code share}: what each voter had at {@code first} and in the
     *       {@code last} count, of how many {@code counts}; null by the greedy rules
     *   <li>{@code rules}: the nearest {@code rule} with a name, the {@code command} that counts again, {@code words} in
     *       {@code nl} and {@code en}, and each option
     *   <li>{@code lot}: its {@code word}, null where ids went in order; whether it was {@code needed} and
     *       {@code mattered}, null where there were too many lots to try; the {@code otherWinners} by another lot
     *   <li>{@code winners} in order and {@code losers}, those with most votes first
     *   <li>{@code mostVotesFirst}: its {@code winners} and whether they are the {@code same}; null by the greedy rules
     * </ul>
     *
     * <p>Of what fewer than five voted or paid for, what would tell how they voted is null: {@code points}, {@code
     * pricePerUtility}, the {@code least} and {@code most} payment, {@code held}, {@code closeness} and {@code drains}.
     *
     * <p>It counts again for the lot and the comparison, in a large election for some seconds.
     *
     * @param lotWord by which lots were drawn; empty where the ids of the projects went in order
     * @param fileName of the file with the ballots, for the command
     * @throws IllegalArgumentException when {@link RecountCommand} does not take a number of the rules
     */
    public static String json(TallyResult result, Optional<String> lotWord, String fileName) {
        var out = new StringWriter();
        try (var json = TallyJson.JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            new TallyAccount(json, result).write(lotWord, fileName);
        }
        return out.toString();
    }

    private void write(Optional<String> lotWord, String fileName) {
        json.writeStartObject();
        writeElection();
        AccountRules.write(json, result, lotWord, fileName);
        writeLot(lotWord);
        new AccountProjects(json, result).write();
        writeComparison();
        json.writeEndObject();
    }

    private void writeElection() {
        var election = result.election();
        json.writeStringProperty("title", election.title());
        json.writeStringProperty("currency", election.currency());
        json.writeStringProperty("voteType", election.type().code());
        json.writeNumberProperty("budget", election.money().toAmount(election.budget()));
        json.writeNumberProperty("spent", election.money().toAmount(result.spent()));
        json.writeNumberProperty("left", election.money().toAmount(result.left()));
        json.writeNumberProperty("voters", result.voters());
        json.writeNumberProperty("votersWithSomething", result.votersWithSomething());
        if (isByShares()) {
            json.writeObjectPropertyStart("share");
            json.writeNumberProperty("first", election.money().toAmount(result.firstShare()));
            json.writeNumberProperty(
                    "last", election.money().toAmount(result.ledger().share()));
            json.writeNumberProperty("counts", result.counts());
            json.writeEndObject();
        } else {
            json.writeNullProperty("share");
        }
    }

    private boolean isByShares() {
        return result.rules().method() == CountingRules.Method.EQUAL_SHARES;
    }

    private void writeLot(Optional<String> word) {
        json.writeObjectPropertyStart("lot");
        word.ifPresentOrElse(it -> json.writeStringProperty("word", it), () -> json.writeNullProperty("word"));
        var effect = result.lotEffect();
        json.writeBooleanProperty("needed", !(effect instanceof LotEffect.NotNeeded));
        switch (effect) {
            case LotEffect.NotNeeded _, LotEffect.NoDifference _ -> json.writeBooleanProperty("mattered", false);
            case LotEffect.Different _ -> json.writeBooleanProperty("mattered", true);
            case LotEffect.NoneFound _ -> json.writeNullProperty("mattered");
        }
        writeIds("otherWinners", effect instanceof LotEffect.Different(var winners) ? winners : List.of());
        json.writeEndObject();
    }

    private void writeComparison() {
        if (!isByShares()) {
            json.writeNullProperty("mostVotesFirst");
            return;
        }
        var winners = result.byMostVotes();
        var chosen = result.purchases().stream().map(Purchase::project).toList();
        json.writeObjectPropertyStart("mostVotesFirst");
        json.writeBooleanProperty("same", new HashSet<>(winners).equals(new HashSet<>(chosen)));
        writeIds("winners", winners);
        json.writeEndObject();
    }

    private void writeIds(String name, List<Project> projects) {
        json.writeArrayPropertyStart(name);
        projects.forEach(it -> json.writeString(it.id()));
        json.writeEndArray();
    }
}
