package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.ListSummary;
import nl.floreynwijk.harry.Lists;
import nl.floreynwijk.harry.PublishResult;

/** Asks from when a draft holds, shows what changes then, and publishes it. */
class PublishDialog extends Dialog {

    private final Lists lists;
    private final ListSummary draft;
    private final Consumer<LocalDate> published;
    private final DayField from = new DayField(getTranslation("harry.list.publish.from"));
    private final TextArea note = new TextArea(getTranslation("harry.list.publish.note"));
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    PublishDialog(Lists lists, ListSummary draft, LocalDate today, Consumer<LocalDate> published) {
        this.lists = lists;
        this.draft = draft;
        this.published = published;
        setHeaderTitle(getTranslation("harry.list.publish.title", draft.number()));
        setWidth("44rem");
        from.setValue(today);
        from.setHelperText(getTranslation("harry.list.publish.from.how"));
        note.setManualValidation(true);
        note.setHelperText(getTranslation("harry.list.publish.note.how"));
        var content = new Div(
                new Paragraph(getTranslation("harry.list.publish.means")),
                from,
                note,
                new H3(getTranslation("harry.list.compare")),
                new Paragraph(ListWords.comparedWith(draft)),
                new ComparePart(lists.compare(draft.id())),
                answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("harry.list.publish"), this::publish);
    }

    private void publish() {
        refused.clear();
        answer.clear();
        if (from.isEmpty()) {
            refused.add(from, getTranslation("harry.list.no-day"));
            return;
        }
        switch (lists.publish(draft.id(), from.getValue(), note.getValue())) {
            case PublishResult.Published(var day) -> {
                close();
                published.accept(day);
            }
            case PublishResult.NotThatDay(var first, var last) ->
                refused.add(
                        from,
                        getTranslation(
                                "harry.list.publish.not-that-day",
                                DutchTime.date(first, getLocale()),
                                DutchTime.date(last, getLocale())));
            case PublishResult.NotANote(var longest) ->
                refused.add(note, getTranslation("harry.list.publish.not-a-note", longest));
            case PublishResult.Troubled(var troubles) ->
                answer.refused(
                        getTranslation("harry.list.publish.troubled"), new Sentences(ListWords.troubles(troubles)));
            case PublishResult.NotADraft() -> answer.refused(getTranslation("harry.list.not-a-draft"));
        }
    }
}
