package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.green.ChangeShiftResult;
import nl.floreynwijk.green.DeskShift;
import nl.floreynwijk.green.PlotDesk;
import nl.floreynwijk.green.Scope;
import nl.floreynwijk.green.ShiftDesk;

/** Changes a shift, or others of its series with it; whoever is on them reads why. */
class ChangeShiftPart extends Composite<Div> {

    private final transient ShiftDesk desk;
    private final transient DeskShift shift;
    private final transient Consumer<String> done;
    private final ShiftFields fields;
    private final RadioButtonGroup<Scope> scope = new RadioButtonGroup<>();
    private final TextField reason = new TextField(getTranslation("green.change.reason"));
    private final Answer answer = new Answer();

    ChangeShiftPart(ShiftDesk desk, PlotDesk plots, DeskShift shift, Consumer<String> done) {
        this.desk = desk;
        this.shift = shift;
        this.done = done;
        fields = new ShiftFields(plots.all(), desk::leaders);
        fields.show(shift.plan(), shift.leader());
        scope.setLabel(getTranslation("green.scope"));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(it -> getTranslation("green.scope." + it));
        scope.setValue(Scope.THIS);
        scope.setVisible(shift.series().isPresent());
        reason.setHelperText(getTranslation("green.change.reason.how"));
        reason.setManualValidation(true);
        var save = new Button(getTranslation("green.change.do"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("stack");
        getContent().add(fields, scope, reason, answer, save);
    }

    private void save() {
        answer.clear();
        fields.read()
                .ifPresent(
                        plan -> say(desk.change(shift.id(), plan, scope.getValue(), reason.getValue(), shift.turn())));
    }

    private void say(ChangeShiftResult result) {
        switch (result) {
            case ChangeShiftResult.Changed(var shifts, var told, var guests) ->
                done.accept(getTranslation("green.changed", shifts, told, guests));
            case ChangeShiftResult.Refused(var problems) -> fields.refuse(problems);
            case ChangeShiftResult.NoRoom(var crowds) ->
                fields.refuseRoom(getTranslation("green.change.no-room", said(crowds)));
            case ChangeShiftResult.PlotEnded() -> fields.refusePlot();
            case ChangeShiftResult.ReasonTooLong(var longest) ->
                fields.refused()
                        .add(
                                reason,
                                getTranslation(
                                        "base.words.too-long",
                                        longest,
                                        reason.getValue().length()));
            case ChangeShiftResult.ChangedMeanwhile() -> answer.refused(getTranslation("green.changed-meanwhile"));
        }
    }

    private String said(List<ChangeShiftResult.Crowd> crowds) {
        return crowds.stream()
                .map(it ->
                        getTranslation("green.change.crowd", DutchTime.dayAndMonth(it.day(), getLocale()), it.people()))
                .collect(Collectors.joining(", "));
    }
}
