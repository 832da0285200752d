package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.ScrollIntoViewOption;
import java.util.ArrayList;
import java.util.List;

/** The fields of one form that could not be taken as they were; each says why, and the first one gets the cursor. */
public final class RefusedFields {

    private final List<HasValidation> fields = new ArrayList<>();

    /** The form is sent again: what was wrong before is forgotten. */
    public void clear() {
        fields.forEach(field -> field.setInvalid(false));
        fields.clear();
    }

    /** Says at the field why it cannot be taken; fields are added in the order in which they stand on the page. */
    public <F extends Component & HasValidation & Focusable<?>> void add(F field, String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(true);
        if (fields.isEmpty()) {
            field.focus();
            field.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
        }
        fields.add(field);
    }
}
