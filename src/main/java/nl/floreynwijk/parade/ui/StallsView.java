package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.parade.BookingChoice;
import nl.floreynwijk.parade.BookingChoices;
import nl.floreynwijk.parade.Bookings;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionSummary;
import nl.floreynwijk.parade.FloorPlans;
import nl.floreynwijk.parade.PriceUnit;

/** Where somebody chooses pitches on the floor plan or in the list, and has them kept. */
@Route(StallsView.PATH)
@Menu(title = "parade.booking.menu", order = 29.5, icon = "icons/stall.svg")
@PermitAll
@InArea("parade")
public class StallsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "parade/kramen";

    private final BookingChoices choices;
    private final Bookings bookings;
    private final FloorPlans plans;
    private final Clock clock;
    private final Paragraph price = new Paragraph();
    private final Section where = new Section();
    private final Div content = new Div();

    StallsView(BookingChoices choices, Bookings bookings, FloorPlans plans, Clock clock) {
        this.choices = choices;
        this.bookings = bookings;
        this.plans = plans;
        this.clock = clock;
        price.getElement().setAttribute("role", "status");
        where.addClassName("stack");
        content.addClassName("stack");
        getContent().addClassNames("stack", "stalls-page");
        getContent()
                .add(new Nav(new RouterLink(getTranslation("parade.booking.mine"), OwnBookingsView.class)), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        where.removeAll();
        price.setText("");
        choices.of(EditionAddress.in(event.getLocation())).ifPresentOrElse(this::show, () -> content.add(notNow()));
    }

    private Paragraph notNow() {
        return new Paragraph(getTranslation("parade.booking.not-now"));
    }

    private void show(BookingChoice choice) {
        var edition = choice.edition();
        var open = Optional.of(edition).filter(EditionSummary::bookable);
        content.add(new MarketNews(choice.seen(), open, StallsView.class));
        if (open.isEmpty()) {
            content.add(notNow());
            return;
        }
        content.add(new Paragraph(getTranslation(
                "parade.booking.lead", edition.name(), edition.street(), EditionWords.days(edition, getLocale()))));
        if (edition.rules().approval()) {
            content.add(new Paragraph(getTranslation("parade.booking.asks")));
        }
        content.add(categories(choice), price, where);
    }

    private RadioButtonGroup<Category> categories(BookingChoice choice) {
        var category = new RadioButtonGroup<Category>(getTranslation("parade.booking.what"));
        category.setItems(choice.prices().categories());
        category.setItemLabelGenerator(it -> choice.full().contains(it)
                ? getTranslation("parade.booking.what.full", BookingWords.category(it))
                : BookingWords.category(it));
        category.addClassName("choices");
        category.addValueChangeListener(it -> choose(choice, it.getValue()));
        return category;
    }

    private void choose(BookingChoice choice, Category what) {
        var edition = choice.edition().id();
        var full = choices.isFull(edition, what);
        price.setText(full ? "" : from(choice, what));
        where.removeAll();
        if (full) {
            choice.prices()
                    .mostOf(what)
                    .ifPresent(it -> where.add(Notice.info(getTranslation("parade.booking.hold.full", it))));
            where.add(HoldWords.waitingList(edition, what));
        } else {
            where.add(new PitchesPart(bookings, plans, choice, what));
        }
    }

    private String from(BookingChoice choice, Category what) {
        return choice.prices()
                .cheapestOf(what, DutchTime.day(clock.instant()))
                .map(it -> it.price().equals(Euros.ZERO)
                        ? getTranslation(
                                choice.prices().isFree(what)
                                        ? "parade.booking.from.free"
                                        : "parade.booking.from.some-free")
                        : getTranslation(
                                it.unit() == PriceUnit.METRE
                                        ? "parade.booking.from.metre"
                                        : "parade.booking.from.pitch",
                                it.price().text(getLocale())))
                .orElse("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parade.booking.pitch-on-market");
    }
}
