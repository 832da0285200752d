package nl.floreynwijk.parade;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.parade.ui.CheckInView;
import nl.floreynwijk.parade.ui.ListsView;
import nl.floreynwijk.parade.ui.WaitingDeskView;

/** A street with stalls in it, and people who wait for a pitch. */
@org.springframework.stereotype.Component
public class WaitingExamples implements PageExamples {

    private final TestParade parade;
    private final TestWaiting made;
    private final TestPeople people;
    private final Editions editions;

    WaitingExamples(TestParade parade, TestWaiting made, TestPeople people, Editions editions) {
        this.parade = parade;
        this.made = made;
        this.people = people;
        this.editions = editions;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        var ofEdition = new RouteParameters("edition", full().toString());
        return Map.of(WaitingDeskView.class, ofEdition, ListsView.class, ofEdition, CheckInView.class, ofEdition);
    }

    private EditionId full() {
        var edition = parade.edition();
        var pitches = parade.pitches(edition, PageExamples.ROWS);
        pitches.forEach(it -> made.booked(edition, somebody(), Category.GOODS, List.of(it), parade.days()));
        IntStream.range(0, PageExamples.ROWS).forEach(it -> made.waits(edition, somebody(), wish(Category.GOODS)));
        return edition;
    }

    private WaitingWish wish(Category category) {
        return new WaitingWish(category, 2, 350, parade.days());
    }

    private AccountId somebody() {
        var name = Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x");
        return people.open("Wilhelmina-" + name + " van den Heuvel-Oosterbroek");
    }

    /** What they wait for in the edition that everybody sees. */
    @Override
    public void fillListsOf(AccountId viewer) {
        full();
        var current = editions.seen().shown().orElseThrow();
        var wish = new WaitingWish(
                Category.GOODS,
                1,
                0,
                current.days().stream().map(EditionDay::day).toList());
        made.waits(current.id(), viewer, wish);
    }
}
