package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;

/** Asks for words that go with a deed, before it is done; what cannot be taken is said at the words. */
public class WordsDialog extends Dialog {

    private final Function<String, Optional<String>> deed;
    private final int longest;
    private final TextArea words = new TextArea();
    private final RefusedFields refused = new RefusedFields();

    /**
     * A dialog that asks for words.
     *
     * @param means what happens then, and who reads the words
     * @param label what the words are
     * @param longest the most characters of them
     * @param doIt what the button says that goes on: the deed itself
     * @param deed does it with these words, or gives what is wrong with them
     */
    public WordsDialog(
            String title,
            String means,
            String label,
            int longest,
            String doIt,
            Function<String, Optional<String>> deed) {
        this.deed = deed;
        this.longest = longest;
        setHeaderTitle(title);
        words.setLabel(label);
        words.setManualValidation(true);
        words.setWidthFull();
        var content = new Div(new Paragraph(means), words);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, doIt, this::goOn);
    }

    private void goOn() {
        refused.clear();
        tooLong()
                .or(() -> deed.apply(words.getValue()))
                .ifPresentOrElse(wrong -> refused.add(words, wrong), this::close);
    }

    /** Nothing is cut off while it is typed or pasted: whoever wrote too much shortens it as they like. */
    private Optional<String> tooLong() {
        var length = words.getValue().strip().length();
        return length > longest
                ? Optional.of(getTranslation("base.words.too-long", longest, length))
                : Optional.empty();
    }
}
