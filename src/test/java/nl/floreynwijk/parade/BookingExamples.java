package nl.floreynwijk.parade;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.demo.DemoPerson;
import nl.floreynwijk.parade.ui.BookingDeskView;
import nl.floreynwijk.parade.ui.BookingView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Bookings on every page that shows them. */
@org.springframework.stereotype.Component
class BookingExamples implements PageExamples {

    private final TestParade parade;
    private final TestBookings made;
    private final TestPeople people;
    private final CurrentAccount currentAccount;
    private final JdbcClient database;

    BookingExamples(
            TestParade parade,
            TestBookings made,
            TestPeople people,
            CurrentAccount currentAccount,
            JdbcClient database) {
        this.parade = parade;
        this.made = made;
        this.people = people;
        this.currentAccount = currentAccount;
        this.database = database;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        var before = SecurityContextHolder.getContext();
        try {
            var edition = parade.edition();
            parade.rule(edition, "approval", true);
            var pitches = parade.pitches(edition, ROWS);
            pitches.forEach(it -> {
                people.signedIn("kraam-" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x"));
                made.agreed(edition, Category.GOODS, TestBookings.on(parade.days(), it));
            });
            return Map.of(BookingDeskView.class, new RouteParameters("edition", edition.toString()));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> ownParameters() {
        var before = SecurityContextHolder.getContext();
        try {
            viewer().ifPresentOrElse(people::signIn, () -> people.signedIn("kraamhouder"));
            var edition = parade.edition();
            var pitch = parade.pitches(edition, 1).getFirst();
            var held = made.held(edition, Category.FOOD, TestBookings.on(parade.days(), pitch));
            return Map.of(BookingView.class, new RouteParameters("booking", held.toString()));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private Optional<AccountId> viewer() {
        return currentAccount.find().or(() -> database.sql("select id from access_account where email = ?")
                .param(DemoPerson.RIA.address())
                .query((row, _) -> new AccountId(row.getObject("id", UUID.class)))
                .optional());
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        people.signIn(viewer);
        IntStream.range(0, ROWS).forEach(_ -> {
            var edition = parade.edition();
            made.agreed(
                    edition,
                    Category.GOODS,
                    TestBookings.on(parade.days(), parade.pitches(edition, 1).getFirst()));
        });
    }
}
