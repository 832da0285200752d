package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.membership.KindResult;
import nl.floreynwijk.membership.KindSummary;
import nl.floreynwijk.membership.KindWords;
import nl.floreynwijk.membership.Kinds;
import nl.floreynwijk.membership.Party;

/** Adds a kind of members, or describes one in other words. */
class KindDialog extends Dialog {

    private final Function<KindWords, KindResult> keep;
    private final Consumer<String> kept;
    private final TextField nameDutch = new TextField();
    private final TextField nameEnglish = new TextField();
    private final TextArea textDutch = new TextArea();
    private final TextArea textEnglish = new TextArea();
    private final Div content = new Div();
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    private KindDialog(String title, Function<KindWords, KindResult> keep, Consumer<String> kept) {
        this.keep = keep;
        this.kept = kept;
        setHeaderTitle(title);
        setWidth("34rem");
        setUp(nameDutch, "name-dutch");
        setUp(nameEnglish, "name-english");
        setUp(textDutch, "text-dutch");
        setUp(textEnglish, "text-english");
        content.addClassName("stack");
        content.add(nameDutch, textDutch, nameEnglish, textEnglish, answer);
        add(content);
        DialogActions.under(this, getTranslation("membership.mine.save"), this::save);
    }

    /** Asks for a kind that is not there yet; who can be one and whether they vote is said once. */
    static KindDialog adding(Kinds kinds, String title, Consumer<String> kept) {
        var party = new RadioButtonGroup<Party>();
        var votes = new Checkbox();
        var dialog = new KindDialog(title, words -> kinds.add(party.getValue(), votes.getValue(), words), kept);
        party.setLabel(dialog.getTranslation("membership.kinds.party"));
        party.setItems(Party.values());
        party.setItemLabelGenerator(it -> dialog.getTranslation("membership.kinds.party." + it.name()));
        party.setValue(Party.PERSON);
        votes.setLabel(dialog.getTranslation("membership.kinds.votes"));
        dialog.content.addComponentAtIndex(dialog.content.indexOf(dialog.answer), group(party, votes));
        return dialog;
    }

    private static Component group(Component... fields) {
        var group = new Div(fields);
        group.addClassName("stack");
        return group;
    }

    /** Asks for other words for a kind. */
    static KindDialog describing(Kinds kinds, KindSummary kind, String title, Consumer<String> kept) {
        var dialog = new KindDialog(title, words -> kinds.describe(kind.code(), words), kept);
        dialog.nameDutch.setValue(kind.nameDutch());
        dialog.nameEnglish.setValue(kind.nameEnglish());
        dialog.textDutch.setValue(kind.textDutch());
        dialog.textEnglish.setValue(kind.textEnglish());
        return dialog;
    }

    private void setUp(TextField field, String name) {
        field.setLabel(getTranslation("membership.kinds." + name));
        field.setMaxLength(KindWords.LONGEST_NAME);
        field.setManualValidation(true);
        field.setWidthFull();
    }

    private void setUp(TextArea field, String name) {
        field.setLabel(getTranslation("membership.kinds." + name));
        field.setManualValidation(true);
        field.setWidthFull();
    }

    private void save() {
        refused.clear();
        answer.clear();
        var words = new KindWords(
                nameDutch.getValue(), nameEnglish.getValue(), textDutch.getValue(), textEnglish.getValue());
        switch (keep.apply(words)) {
            case KindResult.Kept _ -> {
                close();
                kept.accept(words.nameDutch().strip());
            }
            case KindResult.Refused(var problems) -> problems.forEach(this::refuse);
            case KindResult.NameTaken() -> refused.add(nameDutch, getTranslation("membership.kinds.name-taken"));
            case KindResult.TooMany(var most) -> answer.refused(getTranslation("membership.kinds.too-many", most));
        }
    }

    private void refuse(KindWords.Problem problem) {
        switch (problem) {
            case NAME_DUTCH -> refused.add(nameDutch, notAName());
            case NAME_ENGLISH -> refused.add(nameEnglish, notAName());
            case TEXT_DUTCH -> refused.add(textDutch, notAText());
            case TEXT_ENGLISH -> refused.add(textEnglish, notAText());
        }
    }

    private String notAName() {
        return getTranslation("membership.kinds.not-a-name", KindWords.LONGEST_NAME);
    }

    private String notAText() {
        return getTranslation("membership.kinds.not-a-text", KindWords.LONGEST_TEXT);
    }
}
