package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.budgets.FunderResults;
import nl.floreynwijk.budgets.GivenMoney;
import nl.floreynwijk.budgets.ShownResult;

/** Where a funder sees what its money did. */
@Route("geldgever")
@Menu(title = "budgets.given", order = 21, icon = "vaadin:coin-piles")
@RolesAllowed(Roles.FUNDER)
public class GivenMoneyView extends Composite<Div> implements HasDynamicTitle {

    GivenMoneyView(FunderResults results) {
        getContent().addClassName("stack");
        getContent().add(new Paragraph(getTranslation("budgets.given.how")));
        var mine = results.mine();
        if (mine.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("budgets.given.none")));
        }
        var list = new Div();
        list.addClassName("card-list");
        mine.forEach(it -> list.add(card(it)));
        getContent().add(list);
    }

    private Section card(GivenMoney given) {
        var section =
                switch (given) {
                    case GivenMoney.Shared shared -> card(shared);
                    case GivenMoney.Individual individual -> card(individual);
                };
        section.addClassNames("card", "book-part");
        return section;
    }

    private Section card(GivenMoney.Individual given) {
        return new Section(
                new H2(given.label(getLocale())),
                new Paragraph(getTranslation("budgets.given.individual", given.funder())),
                amounts(given));
    }

    private Section card(GivenMoney.Shared given) {
        var section = new Section(new H2(given.title()), new Paragraph(where(given)), amounts(given));
        less(given).ifPresent(section::add);
        if (given.passedOn().compareTo(Euros.ZERO) > 0) {
            section.add(new Paragraph(getTranslation(
                    "budgets.given.passed-on",
                    given.dwellings(),
                    given.passedOn().text(getLocale()))));
        }
        section.add(
                new Paragraph(getTranslation("budgets.given.share", given.share())),
                flow(given),
                new H3(getTranslation("budgets.given.results")),
                results(given.results()));
        return section;
    }

    private Paragraph amounts(GivenMoney given) {
        return new Paragraph(getTranslation(
                "budgets.given.amounts",
                given.amount().text(getLocale()),
                given.received().text(getLocale()),
                given.toCome().text(getLocale())));
    }

    /** What was promised and will not be there, because it was taken back. */
    private Optional<Paragraph> less(GivenMoney.Shared given) {
        var owed = given.owed();
        var less = given.amount().minus(given.received()).minus(given.toCome()).plus(owed);
        if (less.compareTo(Euros.ZERO) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Paragraph(
                owed.equals(Euros.ZERO)
                        ? getTranslation("budgets.given.less", less.text(getLocale()))
                        : getTranslation("budgets.given.less-owed", less.text(getLocale()), owed.text(getLocale()))));
    }

    private String where(GivenMoney.Shared given) {
        return getTranslation(
                "budgets.given.where",
                getTranslation("budgets.title", given.label(getLocale()), given.place()),
                DutchTime.date(given.from(), getLocale()),
                DutchTime.date(given.until(), getLocale()));
    }

    /** All that came into the budget: this funder's money lies among it. */
    private MoneyFlow flow(GivenMoney.Shared given) {
        var out = new ArrayList<MoneyFlow.Stream>();
        var left = Euros.ZERO.compareTo(given.left()) < 0 ? given.left() : Euros.ZERO;
        out.add(new MoneyFlow.Stream("", left, MoneyFlow.Kind.LEFT));
        given.paid().stream()
                .filter(it -> it.amount().compareTo(Euros.ZERO) > 0)
                .forEach(it -> out.add(new MoneyFlow.Stream(it.name(getLocale()), it.amount(), MoneyFlow.Kind.PAID)));
        if (given.helping().compareTo(Euros.ZERO) > 0) {
            out.add(new MoneyFlow.Stream(
                    getTranslation("budgets.given.helping"), given.helping(), MoneyFlow.Kind.PAID));
        }
        var total = out.stream().map(MoneyFlow.Stream::amount).reduce(Euros.ZERO, Euros::plus);
        var own = given.own().compareTo(total) < 0 ? given.own() : total;
        var flow = new MoneyFlow();
        flow.show(
                List.of(
                        new MoneyFlow.Stream(given.funder(), own, MoneyFlow.Kind.GIVEN),
                        new MoneyFlow.Stream(
                                getTranslation("budgets.given.others"), total.minus(own), MoneyFlow.Kind.GIVEN)),
                out);
        return flow;
    }

    private Div results(List<ShownResult> results) {
        var part = new Div();
        if (results.isEmpty()) {
            part.add(new Paragraph(getTranslation("budgets.given.results.none")));
            return part;
        }
        var list = new UnorderedList();
        list.addClassName("plain-rows");
        results.forEach(it -> list.add(new ListItem(row(it))));
        part.add(list);
        return part;
    }

    private ListRow row(ShownResult result) {
        var seen = result.metOn()
                .map(day -> getTranslation("budgets.given.seen", DutchTime.date(day, getLocale()), result.finding()))
                .orElseGet(() -> getTranslation("budgets.given.not-seen", result.shownBy()));
        return new ListRow(result.text(), seen);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budgets.given");
    }
}
