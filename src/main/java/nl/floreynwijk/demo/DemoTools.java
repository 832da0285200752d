package nl.floreynwijk.demo;

import static nl.floreynwijk.demo.DemoRounds.require;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.green.AskResult;
import nl.floreynwijk.green.BorrowResult;
import nl.floreynwijk.green.BrokenResult;
import nl.floreynwijk.green.ReserveResult;
import nl.floreynwijk.green.ShiftId;
import nl.floreynwijk.green.ToolDesk;
import nl.floreynwijk.green.ToolId;
import nl.floreynwijk.green.ToolOwner;
import nl.floreynwijk.green.ToolPlan;
import nl.floreynwijk.green.ToolRequests;
import nl.floreynwijk.green.ToolResult;
import nl.floreynwijk.green.Tools;
import org.springframework.stereotype.Component;

/** The tools of the demo: some are reserved, one is on loan, one is broken, and one is the municipality's. */
@Component
class DemoTools {

    private final ToolDesk desk;
    private final ToolRequests requests;
    private final Tools tools;
    private final DemoCast cast;
    private final Clock clock;

    DemoTools(ToolDesk desk, ToolRequests requests, Tools tools, DemoCast cast, Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.tools = tools;
        this.cast = cast;
        this.clock = clock;
    }

    /** With what these shifts need. */
    void fill(ShiftId hedge, ShiftId upkeep) {
        var barrows = own("Kruiwagen", 4, "In de schuur achter de buurtkamer", false);
        var hoes = own("Schoffel", 10, "In de schuur achter de buurtkamer", false);
        var shears = own("Heggenschaar", 3, "In de kast van de buurtkamer, op slot", true);
        var lift = added(new ToolPlan(
                "Hoogwerker", 1, "Op de werf van de gemeente", ToolOwner.CAPITAL, "Gemeente Amersfoort", true, false));
        reserve(hedge, shears, 2);
        reserve(hedge, barrows, 2);
        reserve(upkeep, hoes, 6);
        cast.asGardener(() -> require(
                requests.ask(lift, hedge, "Voor de hoge kant van de heg, met iemand die hem bedient."),
                AskResult.Asked.class));
        lend("Truus", hoes);
        cast.as(
                "Karel",
                () -> require(
                        tools.report(barrows, 1, "De band is lek en een handvat zit los.", List.of()),
                        BrokenResult.Told.class));
    }

    private ToolId own(String name, int pieces, String place, boolean adultsOnly) {
        return added(new ToolPlan(name, pieces, place, ToolOwner.OWN, "", adultsOnly, true));
    }

    private ToolId added(ToolPlan plan) {
        var id = new AtomicReference<ToolId>();
        cast.asGardener(
                () -> id.set(require(desk.add(plan), ToolResult.Kept.class).id()));
        return Objects.requireNonNull(id.get());
    }

    private void reserve(ShiftId shift, ToolId tool, int pieces) {
        cast.asGardener(() -> require(desk.reserve(shift, tool, pieces), ReserveResult.Reserved.class));
    }

    private void lend(String given, ToolId tool) {
        var today = DutchTime.day(clock.instant());
        var loan = cast.giving(given, () -> require(
                        tools.borrow(tool, today, today.plusDays(2), 1, false), BorrowResult.Promised.class)
                .id());
        cast.asGardener(() -> {
            if (!desk.handOut(loan)) {
                throw new IllegalStateException("Not handed out");
            }
        });
    }
}
