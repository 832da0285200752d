package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tools with all that can stand on their pages. */
@Component
public class ToolExamples implements PageExamples {

    private static final String LONG_NAME = "Benzineheggenschaar met telescoopsteel, de lange";
    private static final String LONG_TEXT = "Het mes loopt aan en de steel zit los. ".repeat(8);

    private final ToolDesk desk;
    private final ToolRequests requests;
    private final Tools tools;
    private final TestShed shed;
    private final TestPeople people;

    ToolExamples(ToolDesk desk, ToolRequests requests, Tools tools, TestShed shed, TestPeople people) {
        this.desk = desk;
        this.requests = requests;
        this.tools = tools;
        this.shed = shed;
        this.people = people;
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        var before = SecurityContextHolder.getContext();
        try {
            IntStream.rangeClosed(1, ROWS).forEach(it -> fill(it, viewer));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void fill(int number, AccountId viewer) {
        people.signedIn(unique("tuinman"), Role.GARDENER);
        var tool = added(TestShed.plan(unique(LONG_NAME), 9));
        var lift = added(TestShed.capital(unique("Hoogwerker")));
        assertThat(requests.ask(lift, shed.today(), shed.today().plusDays(number), LONG_TEXT))
                .isInstanceOf(AskResult.Asked.class);
        var member = people.open(unique("Wilhelmina-Antoinette") + " van den Heuvel-Oosterbroek", Role.MEMBER);
        borrow(member, tool, number);
        if (number <= Tools.MOST_LOANS) {
            borrow(viewer, tool, number);
        }
        people.signIn(member);
        assertThat(tools.report(tool, 1, LONG_TEXT, List.of())).isEqualTo(new BrokenResult.Told());
    }

    private static String unique(String name) {
        return name + "-" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x");
    }

    private ToolId added(ToolPlan plan) {
        var result = desk.add(plan);
        assertThat(result).isInstanceOf(ToolResult.Kept.class);
        return ((ToolResult.Kept) result).id();
    }

    private void borrow(AccountId who, ToolId tool, int days) {
        people.signIn(who);
        assertThat(tools.borrow(tool, shed.today(), shed.today().plusDays(days), 1, true))
                .isInstanceOf(BorrowResult.Promised.class);
    }
}
