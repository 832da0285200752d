package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.membership.Consent;
import nl.floreynwijk.membership.ConsentText;

/** The words somebody agrees to when they join, each with a box; the ones nobody can do without come first. */
class ConsentFields extends Composite<Div> {

    private final Map<Consent, Checkbox> boxes = new EnumMap<>(Consent.class);

    ConsentFields(List<ConsentText> texts) {
        getContent().addClassName("stack");
        texts.forEach(text -> {
            var box = new Checkbox(text.text(getLocale()));
            box.setManualValidation(true);
            box.setHelperText(getTranslation(
                    text.consent().isRequired() ? "membership.join.needed" : "membership.join.not-needed"));
            boxes.put(text.consent(), box);
            getContent().add(box);
        });
    }

    Set<Consent> value() {
        return boxes.entrySet().stream()
                .filter(it -> it.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Says at each box that is missing why it is needed. */
    void refuse(RefusedFields refused) {
        boxes.forEach((consent, box) -> {
            if (consent.isRequired() && !box.getValue()) {
                refused.add(box, getTranslation("membership.problem.CONSENT_MISSING"));
            }
        });
    }
}
