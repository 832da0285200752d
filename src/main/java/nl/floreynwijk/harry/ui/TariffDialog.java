package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.Cover;
import nl.floreynwijk.harry.LandlordDesk;
import nl.floreynwijk.harry.Price;
import nl.floreynwijk.harry.TariffPlan;
import nl.floreynwijk.harry.TariffResult;
import nl.floreynwijk.places.LandlordId;

/** Asks what a landlord's subscription costs from a day on. */
class TariffDialog extends Dialog {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");

    private final LandlordDesk desk;
    private final LandlordId landlord;
    private final Runnable kept;
    private final RadioButtonGroup<Cover> cover = new RadioButtonGroup<>();
    private final EuroField month = new EuroField(say("month-label"));
    private final Checkbox inspected = new Checkbox(say("inspected"));
    private final TextField inspection = new TextField(say("inspection-name"));
    private final TextField percent = new TextField(say("percent"));
    private final DayField from = new DayField(say("from-label"));
    private final RefusedFields refused = new RefusedFields();

    TariffDialog(LandlordDesk desk, LandlordId landlord, String name, LocalDate today, Runnable kept) {
        this.desk = desk;
        this.landlord = landlord;
        this.kept = kept;
        setHeaderTitle(getTranslation("harry.tariff.add-of", name));
        setWidth("34rem");
        cover.setLabel(say("cover"));
        cover.setItems(Cover.SERVICE, Cover.DRAINS);
        cover.setItemLabelGenerator(it -> getTranslation("harry.cover." + it));
        cover.setValue(Cover.SERVICE);
        inspection.setMaxLength(TariffPlan.LONGEST_NAME);
        inspection.setManualValidation(true);
        inspection.setHelperText(say("inspection-name.how"));
        percent.setMaxLength(3);
        percent.setManualValidation(true);
        percent.setHelperText(say("percent.how"));
        percent.getElement().setAttribute("inputmode", "numeric");
        inspected.addValueChangeListener(_ -> showInspection());
        showInspection();
        from.setValue(today);
        from.setHelperText(say("from.how"));
        var content = new Div(cover, month, inspected, inspection, percent, from);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("harry.item.save"), this::save);
    }

    private String say(String what) {
        return getTranslation("harry.tariff." + what);
    }

    private void showInspection() {
        inspection.setVisible(inspected.getValue());
        percent.setVisible(inspected.getValue());
    }

    private void save() {
        refused.clear();
        var price = month.amount();
        var left = Optional.of(percent.getValue().strip())
                .filter(it -> DIGITS.matcher(it).matches())
                .map(Integer::valueOf);
        if (price.isEmpty()) {
            refused.add(month, say("problem.MONTH"));
        }
        if (inspected.getValue() && left.isEmpty()) {
            refused.add(percent, say("problem.PERCENT"));
        }
        if (from.isEmpty()) {
            refused.add(from, getTranslation("harry.list.no-day"));
        }
        if (refused.isEmpty()) {
            var cheaper =
                    left.filter(_ -> inspected.getValue()).map(it -> new Price.Inspection(it, inspection.getValue()));
            charge(new TariffPlan(cover.getValue(), new Price(price.orElseThrow(), cheaper), from.getValue()));
        }
    }

    private void charge(TariffPlan plan) {
        switch (desk.charge(landlord, plan)) {
            case TariffResult.Kept() -> {
                close();
                kept.run();
            }
            case TariffResult.Refused(var problems) -> refuse(problems);
            case TariffResult.SameDay() -> refused.add(from, say("same-day"));
        }
    }

    private void refuse(Set<TariffPlan.Problem> problems) {
        problems.forEach(it -> {
            switch (it) {
                case COVER -> refused.addGroup(cover, say("problem.COVER"));
                case MONTH -> refused.add(month, say("problem.MONTH"));
                case PERCENT -> refused.add(percent, say("problem.PERCENT"));
                case INSPECTION_NAME -> refused.add(inspection, say("problem.INSPECTION_NAME"));
            }
        });
    }
}
