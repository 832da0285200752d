package nl.floreynwijk.tally;

import java.io.StringWriter;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Says a result as one JSON object on a line. */
final class TallyJson {

    private static final int DECIMALS = 6;
    /** In ASCII, so that no terminal takes a name for an order. */
    static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private TallyJson() {}

    /**
     * The object: {@code file}, {@code rule}, {@code budget} and {@code cost} in the currency,
     * the ids that were {@code selected} in order, how many {@code rounds} were counted, and the {@code endowment} of each
     * voter in the one that stands, to six decimals; null by the greedy rules.
     */
    static String of(String file, Rule rule, TallyResult result) {
        var out = new StringWriter();
        var money = result.election().money();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            json.writeStringProperty("rule", rule.code());
            json.writeNumberProperty("budget", money.toAmount(result.election().budget()));
            json.writeNumberProperty("cost", money.toAmount(result.spent()));
            json.writeArrayPropertyStart("selected");
            result.purchases().forEach(it -> json.writeString(it.project().id()));
            json.writeEndArray();
            json.writeNumberProperty("rounds", result.counts());
            if (result.rules().method() == CountingRules.Method.EQUAL_SHARES) {
                var share = result.ledger().share().dividedBy(money.one());
                json.writeNumberProperty("endowment", Scale.plain(share.rounded(DECIMALS)));
            } else {
                json.writeNullProperty("endowment");
            }
            json.writeEndObject();
        }
        return out.toString();
    }
}
