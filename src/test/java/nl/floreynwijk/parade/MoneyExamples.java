package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestMoney.deposit;
import static nl.floreynwijk.parade.TestMoney.pitch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.util.Map;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.ui.ParadeMoneyView;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The money of a market with all that can stand on its page. */
@org.springframework.stereotype.Component
public class MoneyExamples implements PageExamples {

    private static final String LONG_NAME = "Wilhelmina-Antoinette van den Heuvel-Oosterbroek";
    private static final String LONG_STALL = "Oud-Hollandsche poffertjeskraam \"De Vrolijke Wijkbewoner\" en zonen";

    private final TestParade parade;
    private final TestMoney money;
    private final TestPeople people;
    private final JdbcClient database;
    private final Clock clock;

    MoneyExamples(TestParade parade, TestMoney money, TestPeople people, JdbcClient database, Clock clock) {
        this.parade = parade;
        this.money = money;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        return Map.of(ParadeMoneyView.class, new RouteParameters("edition", full().toString()));
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        full();
    }

    /** Each booking owes something, and the bank told as many lines that are not sure. */
    public EditionId full() {
        var edition = parade.edition();
        var pitches = parade.pitches(edition, PageExamples.ROWS);
        pitches.forEach(it -> {
            var buyer = people.open(unique(LONG_NAME));
            var booking = money.invoiced(edition, buyer, LONG_STALL, pitch(it, 123_456), deposit(it, 2_500));
            addLine(edition, booking);
        });
        return edition;
    }

    private void addLine(EditionId edition, BookingId booking) {
        database.sql("""
                        insert into parade_bank_line (entry_key, edition_id, booked_on, cents, name, account, remittance, state,
                            booking_id, read_at)
                        values (:entry, :edition, :day, 5000, :name, 'NL91ABNA0417164300', :said, 'OPEN', :booking, :now)
                        """)
                .param("entry", booking.toString())
                .param("edition", edition.value())
                .param("day", DutchTime.day(clock.instant()))
                .param("name", LONG_NAME)
                .param("said", money.reference(edition, 1) + " dank voor het organiseren van deze geweldige dag")
                .param("booking", booking.value())
                .param("now", clock.instant())
                .update();
    }

    private static String unique(String name) {
        return "W" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x") + " " + name;
    }
}
