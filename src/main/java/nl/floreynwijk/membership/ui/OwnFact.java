package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;

/** One thing that is known of whoever looks, with a button to change it, and below it what came of doing so. */
class OwnFact extends Composite<Div> {

    private final ListRow row;
    private final Answer answer = new Answer();
    private final Supplier<String> value;
    private final Supplier<String> why;

    /**
     * A thing that can be changed.
     *
     * @param name what it is called
     * @param value what it is now
     * @param why who sees it, and why it is kept
     */
    OwnFact(String name, Supplier<String> value, Supplier<String> why, Consumer<OwnFact> change) {
        this.value = value;
        this.why = why;
        var button = new Button(getTranslation("membership.mine.change"), click -> change.accept(this));
        button.setAriaLabel(getTranslation("membership.mine.change-of", name));
        row = new ListRow(name, "", "").with(button);
        getContent().addClassName("own-fact");
        getContent().add(row, answer);
    }

    /** Says what it is now, and no answer to what was asked before. */
    void show() {
        row.change(0, value.get());
        row.change(1, why.get());
        answer.clear();
    }

    /** Says that it was changed: here, where the reader is, and to a screen reader at once. */
    void answer(String text) {
        answer.done(text);
    }
}
