package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.floreynwijk.blockbudget.BallotPaper.Item;

/** One proposal on the ballot: what it is, what it costs, and the control by which somebody chooses it. */
class BallotCard extends Composite<Section> {

    private final Item item;
    private final BallotState state;
    private final Runnable changed;
    private final Span value = new Span();
    private final Span hint = new Span();
    private final Checkbox wanted = new Checkbox();
    private final Button less = new Button("−");
    private final Button more = new Button("+");

    /**
     * The card of one proposal.
     *
     * @param rivals what those are called that cannot win together with it
     * @param changed something else is chosen now
     */
    BallotCard(Item item, List<String> rivals, BallotState state, RouterLink about, Runnable changed) {
        this.item = item;
        this.state = state;
        this.changed = changed;
        hint.addClassName("ballot-hint");
        var cost = new Span(item.cost().text(getLocale()));
        cost.addClassName("ballot-cost");
        var head = new Div(new H2(item.title()), cost);
        head.addClassName("ballot-head");
        getContent().addClassNames("card", "ballot-card");
        getContent().add(head);
        if (!item.text().isBlank()) {
            getContent().add(new Paragraph(item.text()));
        }
        if (!rivals.isEmpty()) {
            getContent()
                    .add(new Paragraph(
                            getTranslation("blockbudget.vote.rivals", item.title(), String.join("” / “", rivals))));
        }
        getContent().add(about, control(), hint);
        show();
    }

    private Component control() {
        return switch (state.paper().form()) {
            case APPROVE, BASKET -> checkbox();
            case POINTS ->
                stepper(
                        getTranslation("blockbudget.vote.less", item.title()),
                        getTranslation("blockbudget.vote.more", item.title()));
            case RANK -> ranking();
        };
    }

    private Checkbox checkbox() {
        wanted.setLabel(getTranslation("blockbudget.vote.want"));
        wanted.setAriaLabel(getTranslation("blockbudget.vote.want-this", item.title()));
        wanted.addClassName("ballot-want");
        wanted.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                state.choose(item.id(), change.getValue());
                changed.run();
            }
        });
        return wanted;
    }

    private Div stepper(String takesAway, String adds) {
        less.setAriaLabel(takesAway);
        more.setAriaLabel(adds);
        less.addClickListener(click -> give(state.of(item.id()) - 1));
        more.addClickListener(click -> give(state.of(item.id()) + 1));
        value.getElement().setAttribute("aria-live", "polite");
        var stepper = new Div(less, value, more);
        stepper.addClassName("ballot-stepper");
        stepper.getElement().setAttribute("role", "group");
        stepper.getElement().setAttribute("aria-label", item.title());
        return stepper;
    }

    private void give(int points) {
        state.give(item.id(), points);
        changed.run();
    }

    /** A first press gives it the next place; from then on it can go up, or away. */
    private Div ranking() {
        more.setText(getTranslation("blockbudget.vote.up"));
        less.setText(getTranslation("blockbudget.vote.away"));
        less.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> {
            if (state.has(item.id())) {
                state.up(item.id());
            } else {
                state.choose(item.id(), true);
            }
            changed.run();
        });
        less.addClickListener(click -> {
            state.choose(item.id(), false);
            changed.run();
        });
        value.getElement().setAttribute("aria-live", "polite");
        var ranking = new Div(value, more, less);
        ranking.addClassName("ballot-stepper");
        return ranking;
    }

    /** Shows what is chosen by now, also elsewhere on the ballot. */
    void show() {
        var has = state.has(item.id());
        getContent().setClassName("ballot-chosen", has);
        switch (state.paper().form()) {
            case APPROVE, BASKET -> showWanted(has);
            case POINTS -> showPoints();
            case RANK -> showPlace(has);
        }
    }

    private void showWanted(boolean has) {
        var fits = state.fitsAlso(item);
        wanted.setValue(has);
        wanted.setEnabled(fits);
        hint.setText(
                fits
                        ? ""
                        : getTranslation(
                                "blockbudget.vote.does-not-fit",
                                item.cost().minus(state.moneyLeft()).text(getLocale())));
    }

    private void showPoints() {
        value.setText(getTranslation("blockbudget.vote.points", state.of(item.id())));
        less.setEnabled(state.has(item.id()));
        more.setEnabled(state.fitsAlso(item));
    }

    private void showPlace(boolean has) {
        var place = state.of(item.id());
        value.setText(has ? getTranslation("blockbudget.vote.place", place) : "");
        more.setText(getTranslation(has ? "blockbudget.vote.up" : "blockbudget.vote.add"));
        more.setAriaLabel(getTranslation(has ? "blockbudget.vote.up-this" : "blockbudget.vote.add-this", item.title()));
        more.setEnabled(place != 1);
        less.setVisible(has);
        less.setAriaLabel(getTranslation("blockbudget.vote.away-this", item.title()));
    }
}
