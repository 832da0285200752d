package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.SeriesDesk;
import nl.floreynwijk.parade.SeriesPlan;
import nl.floreynwijk.parade.SeriesResult;
import nl.floreynwijk.parade.SeriesSummary;

/** Says how a market is called, and was called. */
class SeriesDialog extends Dialog {

    private final transient SeriesDesk desk;
    private final transient SeriesSummary series;
    private final transient Consumer<String> done;
    private final TextField name = new TextField(getTranslation("parade.edition.series.name"));
    private final TextArea aliases = new TextArea(getTranslation("parade.edition.series.aliases"));
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();

    SeriesDialog(SeriesDesk desk, SeriesSummary series, Consumer<String> done) {
        this.desk = desk;
        this.series = series;
        this.done = done;
        setHeaderTitle(getTranslation("parade.edition.series.change"));
        name.setValue(series.name());
        name.setMaxLength(SeriesPlan.LONGEST);
        name.setManualValidation(true);
        name.setWidthFull();
        aliases.setHelperText(getTranslation("parade.edition.series.aliases.how"));
        aliases.setValue(String.join("\n", series.aliases()));
        aliases.setManualValidation(true);
        aliases.setWidthFull();
        var content = new Div(name, aliases, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("parade.edition.series.keep"), this::keep);
    }

    private void keep() {
        refused.clear();
        answer.clear();
        var plan = new SeriesPlan(name.getValue(), aliases.getValue().lines().toList());
        switch (desk.change(series.id(), plan)) {
            case SeriesResult.Kept _ -> {
                close();
                done.accept(getTranslation("parade.edition.series.kept", plan.name()));
            }
            case SeriesResult.Refused(var problems) -> problems.forEach(this::refuse);
            case SeriesResult.NameTaken(var taken) ->
                answer.refused(getTranslation("parade.edition.series.name-taken", taken));
            case SeriesResult.Gone() -> answer.refused(getTranslation("parade.edition.gone"));
        }
    }

    private void refuse(SeriesPlan.Problem problem) {
        switch (problem) {
            case NAME -> refused.add(name, getTranslation("parade.edition.series.no-name", SeriesPlan.LONGEST));
            case ALIASES ->
                refused.add(
                        aliases,
                        getTranslation(
                                "parade.edition.series.no-aliases", SeriesPlan.MOST_ALIASES, SeriesPlan.LONGEST));
        }
    }
}
