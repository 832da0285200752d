package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fields of one form that could not be taken as they were; each says why, until something else is in it, and the
 * first one gets the cursor.
 */
public final class RefusedFields {

    private final Map<HasValidation, Registration> fields = new LinkedHashMap<>();

    /** The form is sent again: what was wrong before is forgotten. */
    public void clear() {
        fields.forEach((field, watch) -> {
            watch.remove();
            field.setInvalid(false);
        });
        fields.clear();
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Says at the field why it cannot be taken; fields are added in the order in which they stand on the page. */
    public <F extends Component & HasValidation & HasValue<?, ?> & Focusable<?>> void add(F field, String reason) {
        add(field, reason, field::focus);
    }

    /** Says at a group of choices why it cannot be taken; the cursor goes to the first of them, for a group takes none. */
    public <F extends Component & HasValidation & HasValue<?, ?>> void addGroup(F group, String reason) {
        add(group, reason, () -> group.getElement()
                .executeJs("this.querySelector('vaadin-radio-button, vaadin-checkbox')?.focus()"));
    }

    /** A field that already says itself why it cannot be taken, and for how long. */
    public <F extends Component & HasValidation & Focusable<?>> void addSaying(F field) {
        focusFirst(field, field::focus);
        fields.putIfAbsent(field, () -> {});
    }

    private <F extends Component & HasValidation & HasValue<?, ?>> void add(F field, String reason, Runnable focus) {
        field.setErrorMessage(reason);
        field.setInvalid(true);
        hearTyping(field);
        focusFirst(field, focus);
        fields.computeIfAbsent(field, _ -> field.addValueChangeListener(_ -> field.setInvalid(false)));
    }

    /**
     * The reason goes while somebody types, not once they leave the field: whatever stands below it would move then, and a button
     * from under the press on it.
     */
    private static void hearTyping(Component field) {
        if (field instanceof HasValueChangeMode typed && typed.getValueChangeMode() == ValueChangeMode.ON_CHANGE) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
        }
    }

    private void focusFirst(Component field, Runnable focus) {
        if (fields.isEmpty()) {
            focus.run();
            field.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
        }
    }
}
