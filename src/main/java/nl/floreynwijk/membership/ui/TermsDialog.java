package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.membership.Frequency;
import nl.floreynwijk.membership.KindSummary;
import nl.floreynwijk.membership.Kinds;
import nl.floreynwijk.membership.Terms;
import nl.floreynwijk.membership.TermsResult;

/** Asks other terms of whoever joins from a day on. */
class TermsDialog extends Dialog {

    private static final int LONGEST_AMOUNT = 15;

    private final Kinds kinds;
    private final KindSummary kind;
    private final Consumer<String> asked;
    private final DayField from = new DayField(getTranslation("membership.kinds.from"));
    private final TextField contribution = new TextField();
    private final Select<Frequency> frequency = new Select<>();
    private final TextField share = new TextField();
    private final RefusedFields refused = new RefusedFields();

    TermsDialog(Kinds kinds, KindSummary kind, LocalDate today, Consumer<String> asked) {
        this.kinds = kinds;
        this.kind = kind;
        this.asked = asked;
        setHeaderTitle(getTranslation("membership.kinds.ask-of", kind.name(getLocale())));
        from.setValue(today.plusDays(1));
        setUp(contribution, "contribution");
        setUp(share, "share");
        frequency.setLabel(getTranslation("membership.kinds.frequency"));
        frequency.setItems(Frequency.values());
        frequency.setItemLabelGenerator(it -> getTranslation("membership.frequency." + it.name()));
        frequency.setValue(Frequency.YEARLY);
        var content = new Div(
                new Paragraph(getTranslation("membership.kinds.ask-how")), from, contribution, frequency, share);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("membership.mine.save"), this::save);
    }

    private void setUp(TextField field, String name) {
        field.setLabel(getTranslation("membership.kinds." + name));
        field.setMaxLength(LONGEST_AMOUNT);
        field.setManualValidation(true);
        field.setValue("0");
    }

    private void save() {
        refused.clear();
        var asks = amount(contribution);
        var puts = amount(share);
        if (asks.isEmpty() || puts.isEmpty()) {
            return;
        }
        var day = Optional.ofNullable(from.getValue()).orElse(LocalDate.EPOCH);
        switch (kinds.ask(kind.code(), new Terms(day, asks.get(), frequency.getValue(), puts.get()))) {
            case TermsResult.Asked(var start) -> {
                close();
                asked.accept(getTranslation(
                        "membership.kinds.asked", kind.name(getLocale()), DutchTime.date(start, getLocale())));
            }
            case TermsResult.NotADayToCome(var first) ->
                refused.add(from, getTranslation("membership.kinds.not-a-day", DutchTime.date(first, getLocale())));
        }
    }

    private Optional<Euros> amount(TextField field) {
        var amount = Euros.parse(field.getValue()).filter(Terms::mayAsk);
        if (amount.isEmpty()) {
            refused.add(field, getTranslation("membership.receive.not-an-amount"));
        }
        return amount;
    }
}
