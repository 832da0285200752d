package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;

/** One thing that is known of whoever looks, with a button to change it, and below it what came of doing so. */
class OwnFact extends Composite<Div> {

    private final ListRow row;
    private final Answer answer = new Answer();

    /**
     * A thing that can be changed.
     *
     * @param name what it is called
     */
    OwnFact(String name, Runnable change) {
        var button = new Button(getTranslation("membership.mine.change"), click -> change.run());
        button.setAriaLabel(getTranslation("membership.mine.change-of", name));
        row = new ListRow(name, "", "").with(button);
        getContent().addClassName("own-fact");
        getContent().add(row, answer);
    }

    /**
     * Says what it is now.
     *
     * @param why who sees it, and why it is kept
     */
    void show(String value, String why) {
        row.change(0, value);
        row.change(1, why);
    }

    /** Says that it was changed: here, where the reader is, and to a screen reader at once. */
    void answer(String text) {
        answer.done(text);
    }

    void clear() {
        answer.clear();
    }
}
