package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody types in a form, kept while they type and put back when they return; on screen, one quiet line that
 * says so and can wipe it.
 */
public class Draft extends Composite<Div> {

    private static final int PAUSE_MILLIS = 1500;

    private final transient DraftStore store;
    private final String form;
    private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private boolean restoring;

    Draft(DraftStore store, String form) {
        this.store = store;
        this.form = form;
        getContent().addClassName("draft");
        getContent().setVisible(false);
        getContent().getElement().setAttribute("role", "status");
        var wipe = new Button(getTranslation("base.draft.wipe"), click -> wipe());
        wipe.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(new Span(getTranslation("base.draft.kept")), wipe);
    }

    /**
     * Keeps this field too.
     *
     * @throws IllegalArgumentException for a password, which is never kept
     */
    public Draft with(String name, TextFieldBase<?, String> field) {
        if (field instanceof PasswordField) {
            throw new IllegalArgumentException("A password is never kept");
        }
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(change -> keep());
        fields.put(name, field);
        return this;
    }

    /** The form has been sent: nothing is kept any more. */
    public void sent() {
        store.discard(form);
        getContent().setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!event.isInitialAttach()) {
            return;
        }
        var kept = store.read(form);
        restoring = true;
        fields.forEach((name, field) -> {
            if (field.isEmpty() && kept.containsKey(name)) {
                field.setValue(kept.get(name));
                getContent().setVisible(true);
            }
        });
        restoring = false;
    }

    private void keep() {
        if (restoring) {
            return;
        }
        var typed = fields.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getValue()));
        if (typed.isEmpty()) {
            store.discard(form);
        } else {
            store.keep(form, typed);
        }
    }

    private void wipe() {
        restoring = true;
        fields.values().forEach(TextFieldBase::clear);
        restoring = false;
        sent();
    }
}
