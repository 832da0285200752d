package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.blockbudget.Afterwards;
import nl.floreynwijk.blockbudget.ObjectionState;

/** One objection with its answer; it says to nobody who made it, but to whoever did. */
class ObjectionItem extends ListItem {

    private final Afterwards.Objection objection;
    private final String head;
    private final Div buttons = new Div();

    ObjectionItem(Afterwards.Objection objection, Optional<String> about) {
        this.objection = objection;
        var what = about.map(it -> getTranslation("blockbudget.objections.to", it))
                .orElseGet(() -> getTranslation("blockbudget.objections.to-whole"));
        var when = DutchTime.moment(objection.at(), getLocale());
        head = what + ", " + when;
        var state = new Span(getTranslation("blockbudget.objections.state." + objection.state()));
        state.addClassNames("proposal-state", isOpen() || objection.state() == ObjectionState.UPHELD ? "out" : "in");
        add(line(what + (objection.isMine() ? " " + getTranslation("blockbudget.objections.yours") : ""), when));
        if (objection.state() != ObjectionState.WITHDRAWN) {
            var gone = objection.text().isEmpty();
            var text = new Div(gone ? getTranslation("blockbudget.objections.gone") : objection.text());
            text.addClassName(gone ? "comment-gone" : "proposal-text");
            add(text);
        }
        add(state);
        objection.answeredAt().ifPresent(it -> add(createAnswer(DutchTime.moment(it, getLocale()))));
        buttons.addClassName("buttons");
        add(buttons);
        addClassName("comment");
    }

    private Div createAnswer(String when) {
        var words = new Div(objection.answer());
        words.addClassName("proposal-text");
        var answer = new Div(line(getTranslation("blockbudget.objections.answer-of"), when), words);
        answer.addClassNames("comment", "by-office");
        return answer;
    }

    private static Div line(String what, String when) {
        var name = new Span(what);
        name.addClassName("comment-writer");
        var at = new Span(when);
        at.addClassName("comment-at");
        var line = new Div(name, at);
        line.addClassName("comment-head");
        return line;
    }

    /** Whether it is still to be answered. */
    boolean isOpen() {
        return objection.state() == ObjectionState.OPEN;
    }

    /** A button for this objection only; its label for a screen reader says which one. */
    void with(String label, Runnable deed) {
        var button = new Button(label, _ -> deed.run());
        button.setAriaLabel(getTranslation("blockbudget.comments.this", label, head));
        buttons.add(button);
    }
}
