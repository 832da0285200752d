package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.budgets.GrantDetails;
import nl.floreynwijk.budgets.Instalment;

/** When how much of a grant is to come, and what of it came in. */
class InstalmentSection extends Composite<Section> {

    private final LocalDate today;

    /** @param receive notes that money of an instalment came in, where somebody may */
    InstalmentSection(GrantDetails grant, LocalDate today, boolean keepsBooks, Consumer<Instalment> receive) {
        this.today = today;
        getContent().addClassNames("card", "row-list");
        getContent().add(new H2(getTranslation("budgets.instalments")));
        grant.instalments().forEach(it -> {
            var row = createRow(it);
            getContent().add(keepsBooks && !it.open().equals(Euros.ZERO) ? row.with(createButton(it, receive)) : row);
        });
    }

    private ListRow createRow(Instalment instalment) {
        return new ListRow(
                getTranslation(
                        "budgets.instalments.due",
                        DutchTime.date(instalment.dueOn(), getLocale()),
                        money(instalment.amount())),
                Stream.of(state(instalment), late(instalment), lapsed(instalment))
                        .flatMap(it -> it)
                        .toArray(String[]::new));
    }

    /** What came in and is still to come; of what lapsed whole there is nothing more to say. */
    private Stream<String> state(Instalment instalment) {
        var received = instalment.received();
        if (!instalment.open().equals(Euros.ZERO)) {
            return Stream.of(
                    received.equals(Euros.ZERO)
                            ? getTranslation("budgets.instalments.nothing-received")
                            : getTranslation(
                                    "budgets.instalments.part-received", money(received), money(instalment.open())));
        }
        return received.equals(Euros.ZERO)
                ? Stream.empty()
                : Stream.of(getTranslation("budgets.instalments.all-received", money(received)));
    }

    private Stream<String> late(Instalment instalment) {
        return instalment.open().equals(Euros.ZERO) || !instalment.dueOn().isBefore(today)
                ? Stream.empty()
                : Stream.of(getTranslation("budgets.instalments.late"));
    }

    private Stream<String> lapsed(Instalment instalment) {
        return instalment.lapsed().equals(Euros.ZERO)
                ? Stream.empty()
                : Stream.of(getTranslation("budgets.instalments.lapsed", money(instalment.lapsed())));
    }

    private Button createButton(Instalment instalment, Consumer<Instalment> receive) {
        var button = new Button(getTranslation("budgets.receive"), click -> receive.accept(instalment));
        button.setAriaLabel(getTranslation(
                "budgets.receive-of", money(instalment.open()), DutchTime.date(instalment.dueOn(), getLocale())));
        return button;
    }

    private String money(Euros amount) {
        return amount.text(getLocale());
    }
}
