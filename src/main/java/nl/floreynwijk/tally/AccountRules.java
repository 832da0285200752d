package nl.floreynwijk.tally;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Says in JSON how an election is counted: in words for people, and each option for programs. */
final class AccountRules {

    private final JsonGenerator json;
    private final TallyResult result;
    private final CountingRules rules;

    private AccountRules(JsonGenerator json, TallyResult result) {
        this.json = json;
        this.result = result;
        rules = result.rules();
    }

    /** Writes the property {@code rules}. */
    static void write(JsonGenerator json, TallyResult result, Optional<String> lotWord, String fileName) {
        json.writeObjectPropertyStart("rules");
        json.writeStringProperty("rule", RecountCommand.nearest(result.rules()).code());
        json.writeStringProperty("command", RecountCommand.line(result.rules(), lotWord, fileName));
        new AccountRules(json, result).write();
        json.writeEndObject();
    }

    private void write() {
        writeWords();
        json.writeStringProperty("method", TallyOptions.word(rules.method()));
        if (rules.method() == CountingRules.Method.EQUAL_SHARES) {
            json.writeStringProperty("utility", TallyOptions.word(rules.utility()));
        } else {
            json.writeNullProperty("utility");
        }
        rules.add1().ifPresentOrElse(this::write, () -> json.writeNullProperty("add1"));
        json.writeBooleanProperty("fill", rules.fill());
        json.writeBooleanProperty("partFunding", rules.partFunding());
        rules.spare()
                .ifPresentOrElse(it -> json.writeStringProperty("spare", it), () -> json.writeNullProperty("spare"));
        writeMinimum();
        writeIncompatible();
    }

    private void writeWords() {
        json.writeObjectPropertyStart("words");
        for (var language : new String[] {"nl", "en"}) {
            json.writeStringProperty(
                    language, ResultWords.of(result, Locale.of(language)).rules());
        }
        json.writeEndObject();
    }

    private void write(Add1 add1) {
        json.writeObjectPropertyStart("add1");
        json.writeStringProperty("start", TallyOptions.word(add1.start()));
        json.writeStringProperty("stop", TallyOptions.word(add1.stop()));
        json.writeNumberProperty("increment", result.election().increment(add1));
        json.writeEndObject();
    }

    private void writeMinimum() {
        switch (rules.minimum()) {
            case MinimumSupport.None() -> {
                json.writeNullProperty("minimumVotes");
                json.writeNullProperty("minimumShare");
            }
            case MinimumSupport.Votes(var least) -> {
                json.writeNumberProperty("minimumVotes", least);
                json.writeNullProperty("minimumShare");
            }
            case MinimumSupport.ShareOfCost(var times) -> {
                json.writeNullProperty("minimumVotes");
                json.writeNumberProperty("minimumShare", times);
            }
        }
    }

    private void writeIncompatible() {
        json.writeArrayPropertyStart("incompatible");
        for (var group : rules.incompatible()) {
            json.writeStartArray();
            group.stream().sorted().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
