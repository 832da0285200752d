package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says in sentences how an election is counted, with each option that makes a difference. */
final class RulesInWords {

    private final ResultTexts texts;
    private final CountingRules rules;
    private final List<String> sentences = new ArrayList<>();

    private RulesInWords(ResultTexts texts) {
        this.texts = texts;
        rules = texts.result().rules();
    }

    static String of(ResultTexts texts) {
        var words = new RulesInWords(texts);
        words.sayMethod();
        words.sayCompletion();
        words.sayConditions();
        return String.join(" ", words.sentences);
    }

    private void say(String key, Object... values) {
        sentences.add(texts.of(key, values));
    }

    private void sayMethod() {
        say("tally.rules.method." + rules.method(), texts.votes());
        if (rules.method() == CountingRules.Method.EQUAL_SHARES) {
            say("tally.rules.utility." + rules.utility());
            if (texts.hasPoints()) {
                say("tally.rules.by-points");
            }
        }
    }

    private void sayCompletion() {
        rules.add1().ifPresent(this::say);
        if (rules.fill()) {
            say("tally.rules.fill", texts.votes());
        }
        if (rules.partFunding()) {
            say("tally.rules.part-funding");
        }
        rules.spare().ifPresent(it -> say("tally.rules.spare", names(Set.of(it))));
    }

    private void say(Add1 add1) {
        if (add1.start() == Add1.Start.WHOLE_UNITS) {
            say("tally.rules.whole-units");
        }
        var increment = texts.result().election().increment(add1);
        say("tally.rules.stop." + add1.stop(), texts.inCurrency(increment));
    }

    private void sayConditions() {
        switch (rules.minimum()) {
            case MinimumSupport.None() -> {}
            case MinimumSupport.Votes(var least) -> say("tally.rules.minimum", least, texts.votes());
            case MinimumSupport.ShareOfCost(var times) -> say("tally.rules.minimum-share", times);
        }
        rules.incompatible().forEach(it -> say("tally.rules.incompatible", names(it)));
    }

    private String names(Set<String> ids) {
        return texts.names(texts.result().election().projects().stream()
                .filter(it -> ids.contains(it.id()))
                .toList());
    }
}
