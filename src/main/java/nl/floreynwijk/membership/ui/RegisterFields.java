package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.membership.RegisterAddress;
import nl.floreynwijk.membership.RegisterFilter;

/**
 * Where somebody says which members they look for, and in which order.
 *
 * <p>Most of it is folded away, and made once somebody unfolds it or the address of the page chooses by it: most tabs
 * never do.
 */
class RegisterFields extends Composite<Div> {

    private final TextField words = new TextField();
    private final Details more = new Details();
    private final Div choosing = new Div(more);
    private final Function<Runnable, FilterFields> maker;
    private final Runnable changed;
    private Optional<FilterFields> filters = Optional.empty();
    private Optional<Button> clear = Optional.empty();
    private boolean showing;

    /**
     * The fields, which say it when something in them changes.
     *
     * @param maker of the fields that are folded away
     */
    RegisterFields(Function<Runnable, FilterFields> maker, Runnable changed) {
        this.maker = maker;
        this.changed = changed;
        words.setLabel(getTranslation("membership.register.words"));
        words.setMaxLength(RegisterFilter.LONGEST);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> {
            if (!showing) {
                changed.run();
            }
        });
        more.addOpenedChangeListener(it -> {
            if (it.isOpened()) {
                filters();
            }
        });
        getContent().addClassName("register-fields");
        choosing.addClassName("register-choosing");
        getContent().add(words, choosing);
    }

    private FilterFields filters() {
        return filters.orElseGet(() -> {
            var made = maker.apply(() -> {
                sayHowMany();
                changed.run();
            });
            filters = Optional.of(made);
            more.add(made);
            var button = new Button(getTranslation("membership.register.clear"), click -> clear());
            button.setVisible(false);
            clear = Optional.of(button);
            choosing.add(button);
            return made;
        });
    }

    RegisterAddress value() {
        return filters.map(it -> it.value(words.getValue())).orElseGet(() -> ofWords(words.getValue()));
    }

    private static RegisterAddress ofWords(String words) {
        var everybody = RegisterAddress.EVERYBODY;
        return new RegisterAddress(everybody.filter().withWords(words), everybody.order());
    }

    /** Shows what the address of the page says. */
    void show(RegisterAddress address) {
        var typed = address.filter().words();
        showing = true;
        words.setValue(typed);
        showing = false;
        if (filters.isPresent() || !address.equals(ofWords(typed))) {
            filters().show(address);
        }
        sayHowMany();
        more.setOpened(chosen() > 0);
    }

    /** Nothing is chosen any more but by words; the cursor is in them, as the button is gone. */
    private void clear() {
        filters().show(RegisterAddress.EVERYBODY);
        sayHowMany();
        words.focus();
        changed.run();
    }

    private void sayHowMany() {
        more.setSummaryText(getTranslation("membership.register.more", chosen()));
        clear.ifPresent(it -> it.setVisible(chosen() > 0));
    }

    private long chosen() {
        return filters.map(FilterFields::chosen).orElse(0L);
    }
}
