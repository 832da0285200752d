package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tools, and who needs them when. */
@Component
public class TestShed {

    private final ToolDesk desk;
    private final Tools tools;
    private final TestShifts shifts;
    private final JdbcClient database;
    private final Clock clock;

    TestShed(ToolDesk desk, Tools tools, TestShifts shifts, JdbcClient database, Clock clock) {
        this.desk = desk;
        this.tools = tools;
        this.shifts = shifts;
        this.database = database;
        this.clock = clock;
    }

    /** There are no tools. */
    public void clear() {
        for (var table : List.of("request", "report", "loan", "reservation")) {
            database.sql("delete from green_tool_" + table).update();
        }
        database.sql("delete from green_tool").update();
    }

    public LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    /** So many pieces that members take home. */
    public static ToolPlan plan(String name, int pieces) {
        return new ToolPlan(name, pieces, "In de schuur", ToolOwner.OWN, "", false, true);
    }

    /** A partner's. */
    public static ToolPlan capital(String name) {
        return new ToolPlan(name, 1, "Op de werf", ToolOwner.CAPITAL, "Gemeente", true, false);
    }

    public ToolId added(AccountId gardener, ToolPlan plan) {
        var result = shifts.as(gardener, () -> desk.add(plan));
        assertThat(result).isInstanceOf(ToolResult.Kept.class);
        return ((ToolResult.Kept) result).id();
    }

    /** They were promised a piece, on these days from today. */
    public LoanId promised(AccountId who, ToolId tool, int first, int last) {
        var result = shifts.as(who, () -> tools.borrow(tool, today().plusDays(first), today().plusDays(last), 1, true));
        assertThat(result).isInstanceOf(BorrowResult.Promised.class);
        return ((BorrowResult.Promised) result).id();
    }

    /** They have it. */
    public LoanId handedOut(AccountId gardener, AccountId who, ToolId tool, int last) {
        var loan = promised(who, tool, 0, last);
        assertThat(shifts.as(gardener, () -> desk.handOut(loan))).isTrue();
        return loan;
    }
}
