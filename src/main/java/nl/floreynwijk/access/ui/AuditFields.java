package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.floreynwijk.access.AuditPages;
import nl.floreynwijk.access.AuditSearch;
import nl.floreynwijk.base.ui.DayField;

/** What the audit trail can be searched by. */
class AuditFields extends Composite<Div> {

    private final TextField person = new TextField(getTranslation("access.trail.person"));
    private final ComboBox<String> action = new ComboBox<>(getTranslation("access.trail.action"));
    private final DayField from = new DayField(getTranslation("access.trail.from"));
    private final DayField until = new DayField(getTranslation("access.trail.until"));
    private final AuditPages trail;
    private List<String> actions = List.of();
    private boolean showing;

    AuditFields(AuditPages trail, Runnable changed) {
        this.trail = trail;
        person.setMaxLength(AuditSearch.LONGEST);
        person.setClearButtonVisible(true);
        person.setValueChangeMode(ValueChangeMode.LAZY);
        action.setItemLabelGenerator(this::getTranslation);
        action.setClearButtonVisible(true);
        action.setItems(query ->
                choices(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        Stream.<HasValue<?, ?>>of(person, action, from, until)
                .forEach(it -> it.addValueChangeListener(change -> {
                    if (!showing) {
                        changed.run();
                    }
                }));
        getContent().addClassName("tools");
        getContent().add(person, action, from, until);
    }

    private Stream<String> choices(String typed) {
        if (actions.isEmpty()) {
            actions = trail.actions();
        }
        return actions.stream()
                .filter(it -> getTranslation(it).toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(this::getTranslation));
    }

    AuditSearch value() {
        return new AuditSearch(
                person.getValue(), action.getOptionalValue(), from.getOptionalValue(), until.getOptionalValue());
    }

    /** Shows what the address of the page says. */
    void show(AuditSearch search) {
        showing = true;
        person.setValue(search.person());
        action.setValue(search.action().orElse(null));
        from.setValue(search.from().orElse(null));
        until.setValue(search.until().orElse(null));
        showing = false;
    }
}
