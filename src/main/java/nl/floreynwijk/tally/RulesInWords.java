package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says in sentences how an election is counted, with each option that makes a difference. */
final class RulesInWords {

    private final CountingRules rules;
    private final ElectionTexts texts;
    private final List<String> sentences = new ArrayList<>();

    private RulesInWords(CountingRules rules, ElectionTexts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    static String of(CountingRules rules, ElectionTexts texts) {
        var words = new RulesInWords(rules, texts);
        words.sayMethod();
        words.sayCompletion();
        words.sayConditions();
        return String.join(" ", words.sentences);
    }

    private void say(String key, Object... values) {
        sentences.add(texts.of(key, values));
    }

    private void sayMethod() {
        say("tally.rules.method." + rules.method());
        if (rules.method() == CountingRules.Method.EQUAL_SHARES) {
            say("tally.rules.utility." + rules.utility());
        }
    }

    private void sayCompletion() {
        rules.add1().ifPresent(this::say);
        if (rules.fill()) {
            say("tally.rules.fill");
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
        var election = texts.election();
        var increment = add1.increment().orElseGet(() -> election.money().toAmount(election.step()));
        say("tally.rules.stop." + add1.stop(), texts.inCurrency(increment));
    }

    private void sayConditions() {
        switch (rules.minimum()) {
            case MinimumSupport.None() -> {}
            case MinimumSupport.Votes(var least) -> say("tally.rules.minimum", least);
            case MinimumSupport.ShareOfCost(var times) -> say("tally.rules.minimum-share", times);
        }
        rules.incompatible().forEach(it -> say("tally.rules.incompatible", names(it)));
    }

    private String names(Set<String> ids) {
        return texts.names(texts.election().projects().stream()
                .filter(it -> ids.contains(it.id()))
                .toList());
    }
}
