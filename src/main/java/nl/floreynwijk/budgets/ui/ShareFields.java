package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.budgets.LabelDetails;
import nl.floreynwijk.budgets.Scale;
import nl.floreynwijk.budgets.Split;

/** How much of what comes in for a block goes to its dwellings, and under which label; or that all of it stays. */
class ShareFields extends Composite<Section> {

    private static final int LONGEST_PERCENT = 3;
    private static final Pattern PERCENT = Pattern.compile("[1-9][0-9]?|100");

    private final List<LabelDetails> labels;
    private final Select<LabelDetails> label = new Select<>();
    private final TextField percent = new TextField(getTranslation("budgets.labels.share.percent"));

    ShareFields(List<LabelDetails> all) {
        labels = all.stream().filter(it -> it.scale() == Scale.DWELLING).toList();
        label.setLabel(getTranslation("budgets.labels.share.label"));
        label.setManualValidation(true);
        label.setEmptySelectionAllowed(true);
        label.setEmptySelectionCaption(nothing());
        label.setItems(labels);
        label.setItemLabelGenerator(
                it -> it == null ? nothing() : getTranslation("budgets.labels.share.to", it.name(getLocale())));
        label.addValueChangeListener(change -> percent.setVisible(!label.isEmpty()));
        percent.setMaxLength(LONGEST_PERCENT);
        percent.setManualValidation(true);
        percent.setSuffixComponent(new Span(getTranslation("budgets.percent")));
        percent.getElement().setAttribute("inputmode", "numeric");
        percent.setVisible(false);
        getContent().addClassName("stack");
        getContent().add(new H3(getTranslation("budgets.labels.part.share")), label, percent);
    }

    private String nothing() {
        return getTranslation("budgets.labels.share.nothing");
    }

    void show(Split split) {
        labels.stream()
                .filter(it -> it.code().equals(split.label()))
                .findFirst()
                .ifPresent(label::setValue);
        percent.setValue(Integer.toString(split.percent()));
    }

    /** What goes to the dwellings; empty when nothing does, or no number says how much. */
    Optional<Split> read(RefusedFields refused) {
        if (!isVisible() || label.isEmpty()) {
            return Optional.empty();
        }
        var typed = percent.getValue().strip();
        if (!PERCENT.matcher(typed).matches()) {
            refused.add(percent, getTranslation("budgets.labels.share.not-a-percent"));
            return Optional.empty();
        }
        return Optional.of(new Split(Integer.parseInt(typed), label.getValue().code()));
    }

    void refuse(RefusedFields refused) {
        refused.add(label, getTranslation("budgets.labels.share.not-to-share"));
    }
}
