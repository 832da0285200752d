package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.parade.BookingChoice;
import nl.floreynwijk.parade.Bookings;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionStatus;
import nl.floreynwijk.parade.EditionSummary;
import nl.floreynwijk.parade.FloorPlans;
import nl.floreynwijk.parade.HoldResult;
import nl.floreynwijk.parade.PitchDay;
import nl.floreynwijk.parade.PriceUnit;

/** Where somebody chooses pitches on the floor plan or in the list, and has them kept. */
@Route(StallsView.PATH)
@Menu(title = "parade.booking.menu", order = 29.5, icon = "icons/stall.svg")
@PermitAll
@InArea("parade")
public class StallsView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "parade/kramen";

    private final Bookings bookings;
    private final FloorPlans plans;
    private final Clock clock;
    private final RadioButtonGroup<Category> category = new RadioButtonGroup<>(getTranslation("parade.booking.what"));
    private final Paragraph price = new Paragraph();
    private final Answer answer = new Answer();
    private final Section where = new Section();
    private final Div chosen = new Div();

    StallsView(Bookings bookings, FloorPlans plans, Clock clock) {
        this.bookings = bookings;
        this.plans = plans;
        this.clock = clock;
        getContent().addClassNames("stack", "stalls-page");
        getContent().add(new Nav(new RouterLink(getTranslation("parade.booking.mine"), OwnBookingsView.class)));
        bookings.choice().filter(it -> it.edition().bookable()).ifPresentOrElse(this::show, () -> getContent()
                .add(new Paragraph(getTranslation("parade.booking.not-now"))));
    }

    private void show(BookingChoice choice) {
        var edition = choice.edition();
        category.setItems(choice.prices().categories());
        category.setItemLabelGenerator(BookingWords::category);
        category.addClassName("choices");
        category.addValueChangeListener(it -> choose(choice, it.getValue()));
        price.getElement().setAttribute("role", "status");
        where.addClassName("stack");
        chosen.addClassName("chosen-pitches");
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "parade.booking.lead",
                                edition.name(),
                                edition.street(),
                                EditionWords.days(edition, getLocale()))),
                        standing(edition),
                        category,
                        price,
                        where);
    }

    /** Of an open market there is nothing more to say here. */
    private static Paragraph standing(EditionSummary edition) {
        var said = new Paragraph(EditionWords.standing(edition));
        said.setVisible(edition.status() != EditionStatus.OPEN);
        return said;
    }

    private void choose(BookingChoice choice, Category what) {
        answer.clear();
        price.setText(from(choice, what));
        var chooser = new PitchChooser(plans, plans.of(choice.edition().id()), choice.mostPitches());
        chooser.setCategory(Optional.of(what));
        var hold = new Button(getTranslation("parade.booking.hold"), _ -> hold(choice, what, chooser));
        hold.addThemeVariants(ButtonVariant.PRIMARY);
        var said = new Paragraph();
        said.getElement().setAttribute("role", "status");
        Runnable follow = () -> follow(chooser, hold, said);
        chooser.addValueChangeListener(_ -> follow.run());
        chooser.whenDaysChange(_ -> follow.run());
        follow.run();
        chosen.removeAll();
        chosen.add(answer, said, hold);
        where.removeAll();
        where.add(
                new H2(getTranslation("parade.booking.where")),
                new Paragraph(getTranslation("parade.booking.where.how", choice.mostPitches())),
                chooser,
                chosen);
    }

    private void follow(PitchChooser chooser, Button hold, Paragraph said) {
        var numbers = chooser.chosen().stream().map(it -> it.number()).toList();
        hold.setEnabled(!numbers.isEmpty());
        said.setText(
                numbers.isEmpty()
                        ? getTranslation("parade.booking.none-chosen")
                        : getTranslation(
                                "parade.booking.chosen",
                                BookingWords.pitches(numbers),
                                BookingWords.days(chooser.days(), getLocale())));
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

    private void hold(BookingChoice choice, Category what, PitchChooser chooser) {
        answer.clear();
        var wanted = wanted(chooser);
        switch (bookings.hold(choice.edition().id(), what, wanted)) {
            case HoldResult.Held(var id, var _) -> UI.getCurrent().navigate(BookingView.class, BookingView.of(id));
            case HoldResult.Taken(var which, var free) -> {
                answer.refused(HoldWords.taken(which, free, getLocale()), HoldWords.instead(free, what));
                chooser.lookAgain();
            }
            case HoldResult.ForThoseWhoWait(var line) ->
                answer.refused(
                        getTranslation("parade.booking.hold.for-those-who-wait", line), HoldWords.waitingList(what));
            case HoldResult.CategoryFull(var most) ->
                answer.refused(getTranslation("parade.booking.hold.full", most), HoldWords.waitingList(what));
            case HoldResult.TooMany(var most) -> answer.refused(getTranslation("parade.booking.hold.too-many", most));
            case HoldResult.NotBookable() -> answer.refused(getTranslation("parade.booking.hold.not-bookable"));
        }
    }

    private static Set<PitchDay> wanted(PitchChooser chooser) {
        var wanted = new HashSet<PitchDay>();
        List.copyOf(chooser.getValue())
                .forEach(pitch -> chooser.days().forEach(day -> wanted.add(new PitchDay(pitch, day))));
        return wanted;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parade.booking.choose");
    }
}
