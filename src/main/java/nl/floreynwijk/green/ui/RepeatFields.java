package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.green.Rhythm;
import nl.floreynwijk.green.SeriesRule;

/** Whether a shift comes again, by which rule, and which days that gives. */
class RepeatFields extends Composite<Div> {

    private final Checkbox repeats = new Checkbox(say("repeat"));
    private final Select<Rhythm> rhythm = new Select<>();
    private final DayField last = new DayField(say("last"));
    private final Checkbox skipHolidays = new Checkbox(say("skip-holidays"));
    private final Paragraph days = new Paragraph();
    private final transient Supplier<Optional<LocalDate>> first;

    /** @param first the day of the first, which may change */
    RepeatFields(Supplier<Optional<LocalDate>> first) {
        this.first = first;
        rhythm.setLabel(say("rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(it -> getTranslation("green.rhythm." + it));
        rhythm.setValue(Rhythm.EVERY_OTHER_WEEK);
        skipHolidays.setValue(true);
        days.getElement().setAttribute("role", "status");
        repeats.addValueChangeListener(_ -> update());
        rhythm.addValueChangeListener(_ -> update());
        last.addValueChangeListener(_ -> update());
        skipHolidays.addValueChangeListener(_ -> update());
        getContent().addClassNames("stack", "green-form");
        getContent().add(repeats, rhythm, last, skipHolidays, days);
        update();
    }

    private String say(String key) {
        return getTranslation("green.plan." + key);
    }

    /** Shows anew which days the rule gives. */
    void update() {
        Stream.<Component>of(rhythm, last, skipHolidays, days).forEach(it -> it.setVisible(repeats.getValue()));
        days.setText(rule().map(this::said).orElse(""));
    }

    private String said(SeriesRule rule) {
        return rule.problem()
                .map(it -> getTranslation("green.plan.rule." + it, SeriesRule.MOST))
                .orElseGet(() -> {
                    var given = rule.days();
                    return getTranslation(
                            "green.plan.days",
                            given.size(),
                            given.stream()
                                    .map(it -> DutchTime.dayAndMonth(it, getLocale()))
                                    .collect(Collectors.joining(", ")));
                });
    }

    boolean isRepeating() {
        return repeats.getValue();
    }

    /** Empty as long as a day is missing. */
    Optional<SeriesRule> rule() {
        return first.get().flatMap(from -> last.getOptionalValue()
                .map(it -> new SeriesRule(rhythm.getValue(), from, it, skipHolidays.getValue())));
    }

    void refuse(String why, RefusedFields refused) {
        refused.add(last, why);
    }
}
