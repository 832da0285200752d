package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.floreynwijk.membership.RegisterAddress;
import nl.floreynwijk.membership.RegisterFilter;
import nl.floreynwijk.membership.RegisterOrder;
import nl.floreynwijk.membership.Standing;

/**
 * Where somebody says which members they look for, and in which order.
 *
 * <p>Most of it is folded away, and made once somebody unfolds it or the address of the page chooses by it: most tabs
 * never do.
 */
class RegisterFields extends Composite<Div> {

    private final TextField words = new TextField();
    private final Select<Standing> standing = new Select<>();
    private final Select<RegisterOrder> order = new Select<>();
    private final Details more = new Details();
    private final Function<Runnable, FilterFields> maker;
    private final Runnable changed;
    private Optional<FilterFields> filters = Optional.empty();
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
        standing.setLabel(getTranslation("membership.register.standing"));
        standing.setItemLabelGenerator(it -> getTranslation("membership.standing." + it.name()));
        standing.setItems(Standing.values());
        order.setLabel(getTranslation("membership.register.order"));
        order.setItemLabelGenerator(this::name);
        order.setItems(orders());
        more.addOpenedChangeListener(it -> {
            if (it.isOpened()) {
                filters();
            }
        });
        getContent().addClassName("register-fields");
        getContent().add(createTools(), more);
    }

    private Div createTools() {
        Stream.<HasValue<?, ?>>of(words, standing, order)
                .forEach(it -> it.addValueChangeListener(change -> {
                    if (!showing) {
                        changed.run();
                    }
                }));
        var tools = new Div(words, standing, order);
        tools.addClassName("tools");
        return tools;
    }

    private static List<RegisterOrder> orders() {
        var orders = new ArrayList<RegisterOrder>();
        for (var by : RegisterOrder.By.values()) {
            orders.add(new RegisterOrder(by, false));
            orders.add(new RegisterOrder(by, true));
        }
        return orders;
    }

    private String name(RegisterOrder it) {
        return getTranslation("membership.order." + it.by().name() + (it.descending() ? ".descending" : ""));
    }

    private FilterFields filters() {
        return filters.orElseGet(() -> {
            var made = maker.apply(() -> {
                sayHowMany();
                changed.run();
            });
            filters = Optional.of(made);
            more.add(made);
            return made;
        });
    }

    RegisterAddress value() {
        var filter = filters.map(it -> it.filter(words.getValue(), standing.getValue()))
                .orElseGet(() -> RegisterFilter.of(standing.getValue()).withWords(words.getValue()));
        return new RegisterAddress(filter, order.getValue());
    }

    /** Shows what the address of the page says. */
    void show(RegisterAddress address) {
        var filter = address.filter();
        showing = true;
        words.setValue(filter.words());
        standing.setValue(filter.standing());
        order.setValue(address.order());
        showing = false;
        if (filters.isPresent() || filter.isNarrowed()) {
            filters().show(filter);
        }
        sayHowMany();
        more.setOpened(chosen() > 0);
    }

    private void sayHowMany() {
        more.setSummaryText(getTranslation("membership.register.more", chosen()));
    }

    private long chosen() {
        return filters.map(FilterFields::chosen).orElse(0L);
    }
}
