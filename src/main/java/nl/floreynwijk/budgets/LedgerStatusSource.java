package nl.floreynwijk.budgets;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.LedgerWatch.Look;
import nl.floreynwijk.operation.Concern;
import nl.floreynwijk.operation.StatusPart;
import nl.floreynwijk.operation.StatusPart.Fact;
import nl.floreynwijk.operation.StatusSource;
import org.springframework.stereotype.Component;

/** Whether the books add up, as far as the portal looked by itself. */
@Component
class LedgerStatusSource implements StatusSource {

    private static final int ORDER = 45;

    private final LedgerWatch watch;
    private final I18NProvider texts;

    LedgerStatusSource(LedgerWatch watch, I18NProvider texts) {
        this.watch = watch;
        this.texts = texts;
    }

    @Override
    public StatusPart part(Locale language) {
        var last = watch.last();
        var facts = last.map(it -> facts(it, language))
                .orElseGet(
                        () -> List.of(fact("budgets.check.looked", say("budgets.check.not-yet", language), language)));
        var concerns = last.filter(it -> !it.proof().addsUp()).map(it -> concern(it, language)).stream()
                .toList();
        return new StatusPart(say("budgets.check", language), facts, concerns, ORDER);
    }

    private List<Fact> facts(Look look, Locale language) {
        var proof = look.proof();
        var outcome = proof.addsUp()
                ? say("budgets.check.adds-up", language)
                : say("budgets.check.differences", language, proof.differences().size());
        return List.of(
                fact("budgets.check.looked", DutchTime.moment(look.at(), language), language),
                fact("budgets.check.outcome", outcome, language),
                fact(
                        "budgets.check.of",
                        say("budgets.check.much", language, proof.accounts(), proof.transfers()),
                        language));
    }

    private Concern concern(Look look, Locale language) {
        return new Concern(
                say(
                        "budgets.check.trouble",
                        language,
                        look.proof().differences().size()),
                say("budgets.check.remedy", language));
    }

    private Fact fact(String key, String value, Locale language) {
        return new Fact(say(key, language), value);
    }

    private String say(String key, Locale language, Object... values) {
        return texts.getTranslation(key, language, values);
    }
}
