package nl.floreynwijk.blockbudget.ui;

import static nl.floreynwijk.blockbudget.ui.Texts.date;
import static nl.floreynwijk.blockbudget.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.blockbudget.WorkRoom;
import nl.floreynwijk.blockbudget.WorkState;

/** How far a winner is, step by step: what happened, what is next, and what comes after that. */
class WorkSteps extends Composite<OrderedList> {

    private boolean isNextShown;

    WorkSteps(WorkRoom.Item work) {
        getContent().addClassName("work-steps");
        getContent().getElement().setAttribute("aria-label", getTranslation("blockbudget.work.steps"));
        add(true, text("blockbudget.work.step.won"));
        if (work.state() == WorkState.DROPPED) {
            add(true, text("blockbudget.work.step.dropped", day(work.changedAt())));
            return;
        }
        var chosen = work.chosen();
        step(work.state().hasMoney(), "money");
        add(
                chosen.isPresent(),
                chosen.map(it -> text("blockbudget.work.step.ordered", it.supplier()))
                        .orElseGet(() -> text("blockbudget.work.step.order")));
        add(
                work.doneAt().isPresent(),
                work.doneAt()
                        .map(it -> text("blockbudget.work.step.done", day(it)))
                        .orElseGet(() -> text("blockbudget.work.step.do")));
        add(
                work.confirmedAt().isPresent(),
                work.confirmedAt()
                        .map(it -> text("blockbudget.work.step.confirmed", day(it)))
                        .orElseGet(() -> text("blockbudget.work.step.confirm")));
    }

    private void step(boolean isOver, String name) {
        add(isOver, text("blockbudget.work.step." + name + (isOver ? ".over" : "")));
    }

    private void add(boolean isOver, String words) {
        var step = new ListItem(new Span(words));
        if (isOver) {
            step.addClassName("over");
        } else if (!isNextShown) {
            isNextShown = true;
            step.addClassName("now");
            step.getElement().setAttribute("aria-current", "step");
        }
        getContent().add(step);
    }

    private static String day(Instant moment) {
        return date(DutchTime.day(moment));
    }
}
