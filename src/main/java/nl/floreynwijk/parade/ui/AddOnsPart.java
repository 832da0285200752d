package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.parade.AddOnPlan;
import nl.floreynwijk.parade.AddOnResult;
import nl.floreynwijk.parade.AddOnSummary;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.PriceDesk;

/** What comes with a pitch: power, tables, tents, each with how many there are. */
class AddOnsPart extends Composite<Section> {

    private final PriceDesk desk;
    private final EditionId edition;
    private final Answer answer;
    private final Consumer<String> done;

    AddOnsPart(PriceDesk desk, EditionId edition, List<AddOnSummary> all, Answer answer, Consumer<String> done) {
        this.desk = desk;
        this.edition = edition;
        this.answer = answer;
        this.done = done;
        getContent().addClassName("card");
        getContent().add(new H2(say("title")), new Paragraph(say("how")));
        if (all.isEmpty()) {
            getContent().add(new Paragraph(say("none")));
        }
        var rows = new Div();
        rows.addClassName("market-rows");
        all.forEach(it -> rows.add(withButtons(it)));
        getContent().add(rows, new Button(say("add"), _ -> open(Optional.empty())));
    }

    private String say(String key) {
        return getTranslation("parade.add-on." + key);
    }

    private ListRow row(AddOnSummary addOn) {
        return new ListRow(
                addOn.name(),
                getTranslation(
                        "parade.add-on.facts",
                        addOn.price().text(getLocale()),
                        addOn.stock(),
                        addOn.stock() - addOn.left()),
                addOn.watts() == 0 ? say("no-power") : getTranslation("parade.add-on.watts-each", addOn.watts()));
    }

    private ListRow withButtons(AddOnSummary addOn) {
        var change = new Button(say("change"), _ -> open(Optional.of(addOn)));
        change.setAriaLabel(say("change") + ": " + addOn.name());
        var remove = new Button(say("remove"), _ -> remove(addOn));
        remove.setAriaLabel(say("remove") + ": " + addOn.name());
        var row = row(addOn).with(change).with(remove);
        row.addClassName("wordy");
        return row;
    }

    private void open(Optional<AddOnSummary> before) {
        answer.clear();
        new AddOnDialog(before, plan -> keep(before, plan), done).open();
    }

    private AddOnResult keep(Optional<AddOnSummary> before, AddOnPlan plan) {
        return before.map(it -> desk.change(edition, it.id(), plan)).orElseGet(() -> desk.add(edition, plan));
    }

    private void remove(AddOnSummary addOn) {
        answer.clear();
        switch (desk.remove(edition, addOn.id())) {
            case AddOnResult.Kept(), AddOnResult.Gone() ->
                done.accept(getTranslation("parade.add-on.removed", addOn.name()));
            case AddOnResult.Stays() -> answer.refused(getTranslation("parade.add-on.stays", addOn.name()));
            case AddOnResult.Refused _,
                    AddOnResult.NameTaken _,
                    AddOnResult.Taken _,
                    AddOnResult.PriceStands _,
                    AddOnResult.TooMany _ -> throw new IllegalStateException("Not of taking one away");
        }
    }
}
