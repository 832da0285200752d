package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import nl.floreynwijk.rad.EveningDetails;
import nl.floreynwijk.rad.Evenings;

/** What an evening is, and a button to say it otherwise. */
class FactsPart extends Composite<Section> {

    private final DescriptionList facts = new DescriptionList();

    /** @param changed it is otherwise now */
    FactsPart(Evenings evenings, EveningDetails evening, Runnable changed) {
        var plan = evening.plan();
        facts.addClassName("rad-facts");
        fact("when", EveningWords.when(plan.beginsAt(), getLocale()));
        fact("place", plan.place());
        fact("question", plan.question());
        fact("coins", EveningWords.coins(plan));
        fact("audience", getTranslation("rad.host.field.audience." + plan.audience()));
        fact("home", plan.homeUntil().map(this::until).orElseGet(() -> getTranslation("rad.host.home.no")));
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("rad.host.facts")), facts);
        if (!evening.isEnded()) {
            getContent().add(new Button(getTranslation("rad.host.change"), _ -> new EveningDialog(
                            evenings, evening, changed)
                    .open()));
        }
    }

    private String until(Instant moment) {
        return getTranslation("rad.host.home.until", EveningWords.when(moment, getLocale()));
    }

    private void fact(String key, String text) {
        if (!text.isEmpty()) {
            facts.add(
                    new DescriptionList.Term(getTranslation("rad.host.fact." + key)),
                    new DescriptionList.Description(text));
        }
    }
}
