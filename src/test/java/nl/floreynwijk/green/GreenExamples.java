package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.green.ui.DayReportView;
import nl.floreynwijk.green.ui.GuestPlaceView;
import nl.floreynwijk.green.ui.GuestView;
import nl.floreynwijk.green.ui.PlotEditView;
import nl.floreynwijk.green.ui.PlotView;
import nl.floreynwijk.green.ui.ShiftDeskView;
import nl.floreynwijk.green.ui.ShiftView;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Plots and shifts with all that can stand on their pages. */
@Component
public class GreenExamples implements PageExamples {

    private static final String LONG_TEXT = "We wieden, vegen en geven water waar het nodig is. ".repeat(12)
            + "\n\nNa afloop is er koffie. " + "Gemeentereinigingsdienstmedewerkersoverleg".repeat(2);
    private static final String LONG_NAME = "Laan van de Verenigde Naties, het plantsoen";

    private final PlotDesk plots;
    private final Plots neighbours;
    private final ShiftDesk desk;
    private final SignUps signUps;
    private final GuestDesk guests;
    private final AttachmentCheck check;
    private final TestPeople people;
    private final Clock clock;

    GreenExamples(
            PlotDesk plots,
            Plots neighbours,
            ShiftDesk desk,
            SignUps signUps,
            GuestDesk guests,
            AttachmentCheck check,
            TestPeople people,
            Clock clock) {
        this.plots = plots;
        this.neighbours = neighbours;
        this.desk = desk;
        this.signUps = signUps;
        this.guests = guests;
        this.check = check;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Map<Class<? extends com.vaadin.flow.component.Component>, RouteParameters> parameters() {
        var plot = staying(this::fullPlot);
        var shift = staying(() -> fullShift(plot));
        var ofShift = new RouteParameters("shift", shift.toString());
        var ofPlot = new RouteParameters("plot", plot.toString());
        var ofGuest = new RouteParameters("secret", staying(() -> guestOn(plot)));
        return Map.of(
                GuestView.class,
                ofPlot,
                GuestPlaceView.class,
                ofGuest,
                ShiftView.class,
                ofShift,
                ShiftDeskView.class,
                ofShift,
                DayReportView.class,
                ofShift,
                PlotView.class,
                ofPlot,
                PlotEditView.class,
                ofPlot);
    }

    private PlotId fullPlot() {
        signInGardener();
        var plot = added(plan(unique(LONG_NAME)));
        var photos = List.of(TestFiles.checkedPhoto(check, "voor.jpg"), TestFiles.checkedPhoto(check, "ook.jpg"));
        assertThat(plots.addPhotos(plot, PlotMoment.BEFORE, "Zo was het " + LONG_NAME, today(), photos))
                .isEqualTo(new AddPhotoResult.Added());
        members(PageExamples.ROWS).forEach(it -> {
            people.signIn(it);
            neighbours.join(plot);
            assertThat(neighbours.wish(plot, "Een bankje, en " + "rozenstruikenplantsoenbeplanting".repeat(3)))
                    .isEqualTo(new WishResult.Wished());
        });
        return plot;
    }

    private String guestOn(PlotId plot) {
        signInGardener();
        var shift = planned(shift(plot, today().plusDays(8), 3, 4));
        var result = guests.putOn(shift, new GuestForm(LONG_NAME, "06 12345678", 2, true));
        assertThat(result).isInstanceOf(GuestResult.On.class);
        return ((GuestResult.On) result).secret();
    }

    private ShiftId fullShift(PlotId plot) {
        signInGardener();
        var shift = planned(shift(plot, today().plusDays(9), 3, 4));
        var all = members(PageExamples.ROWS + 1);
        all.forEach(it -> {
            people.signIn(it);
            signUps.queue(shift, Said.NOTHING);
        });
        return shift;
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        staying(() -> {
            var plot = fullPlot();
            IntStream.rangeClosed(1, PageExamples.ROWS).forEach(it -> {
                signInGardener();
                var shift = planned(shift(plot, today().plusDays(it), 2, 6));
                planned(shift(plot, today().plusDays(it), 2, 6));
                people.signIn(viewer);
                assertThat(signUps.signUp(shift, 1, new Said(true, true))).isEqualTo(new SignUpResult.On(2));
            });
            return plot;
        });
    }

    private List<AccountId> members(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        _ -> people.open(unique("Wilhelmina-Antoinette") + " van den Heuvel-Oosterbroek", Role.MEMBER))
                .toList();
    }

    private void signInGardener() {
        people.signedIn(unique("tuinman"), Role.GARDENER);
    }

    private static String unique(String name) {
        return name + "-" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x");
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private PlotId added(PlotPlan plan) {
        var result = plots.add(plan);
        assertThat(result).isInstanceOf(PlotResult.Kept.class);
        return ((PlotResult.Kept) result).id();
    }

    static PlotPlan plan(String name) {
        return new PlotPlan(
                name,
                PlotKind.KEEP,
                PlotState.ACTIVE,
                new MapPoint(40, 35),
                "Bij het bankje",
                "Gemeente",
                LONG_TEXT,
                "Eemfors",
                LONG_TEXT,
                "Niet graven.");
    }

    static ShiftPlan shift(PlotId plot, LocalDate day, int least, int most) {
        return new ShiftPlan(
                plot,
                "Onkruid wieden",
                LONG_TEXT,
                "Bij het bankje",
                day,
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                Optional.empty(),
                ShiftPlaces.of(least, most),
                new ShiftWork(Heaviness.LIGHT, true, true, false, true, "Handschoenen", "Schoffels"),
                Reward.NONE);
    }

    private ShiftId planned(ShiftPlan plan) {
        var result = desk.plan(plan);
        assertThat(result).isInstanceOf(PlanResult.Planned.class);
        return ((PlanResult.Planned) result).shifts().getFirst();
    }

    private <T> T staying(Supplier<T> doing) {
        var before = SecurityContextHolder.getContext();
        try {
            return doing.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
