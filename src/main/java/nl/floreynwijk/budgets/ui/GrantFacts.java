package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.GrantDetails;

/** What a grant is: who gives how much for what, and how far it is. */
class GrantFacts extends Composite<Div> {

    GrantFacts(GrantDetails grant) {
        var summary = grant.summary();
        var budget = new Anchor(
                "/potjes/" + summary.budget(),
                getTranslation("budgets.budget.named", summary.budgetName(), grant.labelName(getLocale())));
        var facts = new Facts()
                .with(say("funder"), summary.funder())
                .with(say("budget"), budget)
                .with(say("period-of"), say("period", date(summary.from()), date(summary.until())))
                .with(say("amount"), money(summary.amount()))
                .with(say("received"), money(summary.received()))
                .with(say("open"), money(summary.open()));
        if (!grant.givenBack().equals(Euros.ZERO)) {
            facts.with(say("given-back"), money(grant.givenBack()));
        }
        if (!summary.owed().equals(Euros.ZERO)) {
            facts.with(say("still-owed"), say("still-owed-means", money(summary.owed())));
        }
        grant.share()
                .ifPresent(it -> facts.with(say("share"), RuleWords.share(it.percent(), it.labelName(getLocale()))));
        getContent().addClassName("card");
        getContent().add(facts);
    }

    private String say(String key, Object... values) {
        return getTranslation("budgets.grants." + key, values);
    }

    private String money(Euros amount) {
        return amount.text(getLocale());
    }

    private String date(LocalDate day) {
        return DutchTime.date(day, getLocale());
    }
}
