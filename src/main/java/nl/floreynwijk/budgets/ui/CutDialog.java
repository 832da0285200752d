package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.budgets.CutId;
import nl.floreynwijk.budgets.CutResult;
import nl.floreynwijk.budgets.GrantDetails;
import nl.floreynwijk.budgets.Grants;
import nl.floreynwijk.budgets.Reasons;

/** Notes that a funder gives less, and says before and afterwards what that means. */
class CutDialog extends Dialog {

    private final Grants grants;
    private final GrantDetails grant;
    private final Consumer<String> noted;
    private final CutId id = CutId.random();
    private final EuroField amount = new EuroField(getTranslation("budgets.cut.amount"));
    private final TextArea reason = new TextArea(getTranslation("budgets.cut.reason"));
    private final Paragraph preview = new Paragraph();
    private final RefusedFields refused = new RefusedFields();

    CutDialog(Grants grants, GrantDetails grant, Consumer<String> noted) {
        this.grants = grants;
        this.grant = grant;
        this.noted = noted;
        setHeaderTitle(getTranslation("budgets.cut.title", grant.summary().funder()));
        setWidth("34rem");
        amount.setHelperText(most());
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        amount.addValueChangeListener(change -> preview());
        reason.setManualValidation(true);
        reason.setHelperText(getTranslation("budgets.cut.reason-how"));
        preview.getElement().setAttribute("role", "status");
        preview.addClassNames("notice", "preview");
        var content = new Div(new Paragraph(getTranslation("budgets.cut.how")), amount, reason, preview);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("budgets.cut.do"), this::save);
        preview();
    }

    /** What went on to dwellings is not taken back from anybody. */
    private String most() {
        return grant.passedOn().compareTo(Euros.ZERO) > 0
                ? getTranslation("budgets.cut.most.shared", money(grant.cuttable()), money(grant.passedOn()))
                : getTranslation("budgets.cut.most", money(grant.cuttable()));
    }

    /** What is still to come lapses first; the rest is owed. */
    private void preview() {
        var typed = amount.amount().filter(it -> it.compareTo(Euros.ZERO) > 0 && it.compareTo(grant.cuttable()) <= 0);
        preview.setVisible(typed.isPresent());
        typed.ifPresent(less -> {
            var open = grant.summary().open();
            var lapsing = less.compareTo(open) <= 0 ? less : open;
            var back = less.minus(lapsing);
            preview.setText(sentences(
                    lapsing.equals(Euros.ZERO) ? "" : getTranslation("budgets.cut.will-lapse", money(lapsing)),
                    back.equals(Euros.ZERO)
                            ? getTranslation("budgets.cut.nothing-back")
                            : getTranslation(
                                    "budgets.cut.will-owe",
                                    money(back),
                                    grant.summary().funder())));
        });
    }

    private void save() {
        refused.clear();
        var typed = amount.read(refused);
        if (reason.getValue().isBlank()) {
            refused.add(reason, getTranslation("budgets.cut.no-reason", Reasons.LONGEST));
        }
        if (typed.isEmpty() || !refused.isEmpty()) {
            return;
        }
        switch (grants.cut(grant.summary().id(), id, typed.get(), reason.getValue())) {
            case CutResult.Cut(var lapsed, var back, var owed, var unfit) -> {
                close();
                noted.accept(saying(lapsed, back, owed, unfit));
            }
            case CutResult.NotAnAmount() -> refused.add(amount, getTranslation("base.amount.none"));
            case CutResult.MoreThanLeft(var left) ->
                refused.add(amount, getTranslation("budgets.cut.more-than-left", money(left)));
            case CutResult.NoReason() -> refused.add(reason, getTranslation("budgets.cut.no-reason", Reasons.LONGEST));
        }
    }

    private String saying(Euros lapsed, Euros back, Euros owed, int unfit) {
        return sentences(
                getTranslation("budgets.cut.done"),
                lapsed.equals(Euros.ZERO) ? "" : getTranslation("budgets.cut.lapsed", money(lapsed)),
                back.equals(Euros.ZERO) ? "" : getTranslation("budgets.cut.given-back", money(back)),
                owed.equals(Euros.ZERO) ? "" : getTranslation("budgets.cut.owed", money(owed)),
                unfit == 0 ? "" : getTranslation("budgets.cut.unfit", unfit));
    }

    private static String sentences(String... some) {
        return Stream.of(some).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
    }

    private String money(Euros euros) {
        return euros.text(getLocale());
    }
}
