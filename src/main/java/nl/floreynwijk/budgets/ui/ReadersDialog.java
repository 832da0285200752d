package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.budgets.FunderResult;
import nl.floreynwijk.budgets.FunderSummary;
import nl.floreynwijk.budgets.Funders;
import nl.floreynwijk.budgets.ReaderChoice;

/** Chooses who may read for a funder what its money did, among those who have the role for it. */
class ReadersDialog extends Dialog {

    private final Funders funders;
    private final FunderSummary funder;
    private final Runnable kept;
    private final CheckboxGroup<ReaderChoice> readers = new CheckboxGroup<>();
    private final Answer answer = new Answer();

    ReadersDialog(Funders funders, FunderSummary funder, Runnable kept) {
        this.funders = funders;
        this.funder = funder;
        this.kept = kept;
        setHeaderTitle(getTranslation("budgets.funders.readers-of", funder.name()));
        setWidth("34rem");
        var content = new Div(new Paragraph(getTranslation("budgets.funders.readers.how")));
        content.addClassName("stack");
        add(content);
        var possible = funders.possibleReaders();
        if (possible.isEmpty()) {
            content.add(new Paragraph(getTranslation("budgets.funders.readers.nobody")));
        } else {
            content.add(createChoice(possible));
        }
        content.add(answer);
        var actions = DialogActions.under(this, getTranslation("budgets.save"), this::save);
        actions.doIt().setVisible(!possible.isEmpty());
    }

    private CheckboxGroup<ReaderChoice> createChoice(List<ReaderChoice> possible) {
        var reading = funder.readers().stream().map(ReaderChoice::account).collect(Collectors.toSet());
        readers.setLabel(getTranslation("budgets.funders.readers"));
        readers.addClassName("vertical");
        readers.setItems(possible);
        readers.setItemLabelGenerator(ReaderChoice::name);
        readers.setValue(
                possible.stream().filter(it -> reading.contains(it.account())).collect(Collectors.toSet()));
        return readers;
    }

    private void save() {
        answer.clear();
        var chosen = readers.getValue().stream().map(ReaderChoice::account).toList();
        switch (funders.letRead(funder.id(), chosen, funder.version())) {
            case FunderResult.Kept _ -> {
                close();
                kept.run();
            }
            case FunderResult.NotAReader() -> answer.refused(getTranslation("budgets.funders.not-a-reader"));
            case FunderResult.ChangedMeanwhile() -> answer.refused(getTranslation("budgets.changed-meanwhile"));
            case FunderResult.NotAName(), FunderResult.NameTaken() ->
                throw new IllegalStateException("Its name does not change");
            case FunderResult.TooMany _ -> throw new IllegalStateException("None is added");
        }
    }
}
