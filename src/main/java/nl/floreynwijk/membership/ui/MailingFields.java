package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.membership.MailingField;
import nl.floreynwijk.membership.MailingForm;
import nl.floreynwijk.membership.MailingWords;

/** Where somebody types a mail to members, with the English folded away until it is wanted. */
class MailingFields extends Composite<Div> {

    private static final int ROWS = 8;

    private final TextField subject = new TextField();
    private final TextArea text = new TextArea();
    private final TextField englishSubject = new TextField();
    private final TextArea englishText = new TextArea();
    private final Details english = new Details(getTranslation("membership.mailing.english"));
    private final RefusedFields refused = new RefusedFields();

    /** The fields, which say it when something in them changes. */
    MailingFields(Draft draft, Runnable changed) {
        setUp(subject, "membership.mailing.subject", changed);
        setUp(text, "membership.mailing.text", changed);
        setUp(englishSubject, "membership.mailing.english-subject", changed);
        setUp(englishText, "membership.mailing.english-text", changed);
        text.setHelperText(getTranslation("membership.mailing.text-how", MailingWords.LONGEST_TEXT));
        draft.with("subject", subject)
                .with("text", text)
                .with("englishSubject", englishSubject)
                .with("englishText", englishText);
        var fields =
                new Div(new Paragraph(getTranslation("membership.mailing.english-how")), englishSubject, englishText);
        fields.addClassName("mailing-fields");
        english.add(fields);
        getContent().addClassName("mailing-fields");
        getContent().add(draft, subject, text, english);
    }

    private void setUp(TextField field, String label, Runnable changed) {
        field.setLabel(getTranslation(label));
        field.setMaxLength(MailingWords.LONGEST_SUBJECT);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> follow(change, changed));
    }

    private void setUp(TextArea field, String label, Runnable changed) {
        field.setLabel(getTranslation(label));
        field.setMinRows(ROWS);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> follow(change, changed));
    }

    /** What was typed in English before is not hidden. */
    private void follow(AbstractField.ComponentValueChangeEvent<?, String> change, Runnable changed) {
        if (!change.isFromClient() && !(englishSubject.isEmpty() && englishText.isEmpty())) {
            english.setOpened(true);
        }
        changed.run();
    }

    MailingForm value() {
        return new MailingForm(subject.getValue(), text.getValue(), englishSubject.getValue(), englishText.getValue());
    }

    void clearProblems() {
        refused.clear();
    }

    /** Says at each of them what is wrong. */
    void refuse(List<MailingField> wrong) {
        for (var field : wrong) {
            switch (field) {
                case SUBJECT -> refused.add(subject, subjectWrong());
                case TEXT -> refused.add(text, textWrong());
                case ENGLISH_SUBJECT -> refused.add(englishSubject, subjectWrong());
                case ENGLISH_TEXT -> refused.add(englishText, textWrong());
            }
        }
        if (wrong.contains(MailingField.ENGLISH_SUBJECT) || wrong.contains(MailingField.ENGLISH_TEXT)) {
            english.setOpened(true);
        }
    }

    private String subjectWrong() {
        return getTranslation("membership.mailing.subject-wrong", MailingWords.LONGEST_SUBJECT);
    }

    private String textWrong() {
        return getTranslation("membership.mailing.text-wrong", MailingWords.LONGEST_TEXT);
    }
}
