package nl.floreynwijk.harry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.harry.ui.AnswerView;
import nl.floreynwijk.harry.ui.ListFileView;
import nl.floreynwijk.harry.ui.ListView;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.LandlordId;
import nl.floreynwijk.places.Landlords;
import org.springframework.transaction.support.TransactionTemplate;

/** Responsibility lists of the general kind and of landlords, and what is known of those. */
@org.springframework.stereotype.Component
public class HarryExamples implements PageExamples {

    private final ListRepository repository;
    private final ListQueries queries;
    private final ItemTable items;
    private final Lists lists;
    private final LandlordDesk desk;
    private final Landlords landlords;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HarryExamples(
            ListRepository repository,
            ListQueries queries,
            ItemTable items,
            Lists lists,
            LandlordDesk desk,
            Landlords landlords,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.items = items;
        this.lists = lists;
        this.desk = desk;
        this.landlords = landlords;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        var draft = ListView.of(queries.draftOf(Optional.empty()).orElseGet(() -> drafted(Optional.empty(), some())));
        return Map.of(
                ListView.class,
                draft,
                ListFileView.class,
                draft,
                AnswerView.class,
                new RouteParameters("item", "kraan-drupt"));
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        IntStream.range(0, ROWS).forEach(it -> {
            var landlord = landlord("Lijsthouder " + it);
            lists.draft(Optional.of(landlord));
            desk.reach(landlord, new ContactPlan("033 456 78 90", "", "", "https://voorbeeld.example/" + it));
            desk.charge(landlord, tariff(Cover.SERVICE, 661, today()));
            desk.charge(landlord, tariff(Cover.DRAINS, 85, today()));
        });
    }

    /** A landlord of this name; whoever is signed in may add one. */
    public LandlordId landlord(String name) {
        landlords.add(name);
        return landlords.names().stream()
                .filter(it -> it.name().equals(name))
                .map(Choice::id)
                .findFirst()
                .orElseThrow();
    }

    /** A draft with these items and no others. */
    public ListId drafted(Optional<LandlordId> landlord, List<Item> content) {
        return transaction.execute(_ -> {
            var list = ResponsibilityList.drafted(landlord, queries.lastNumber(landlord), clock.instant());
            repository.save(list);
            items.addAll(list.id(), content);
            return list.id();
        });
    }

    /** A version with these items that holds from that day on. */
    public ListId published(Optional<LandlordId> landlord, LocalDate from, List<Item> content) {
        return transaction.execute(_ -> {
            var list = ResponsibilityList.drafted(landlord, queries.lastNumber(landlord), clock.instant());
            list.publish(from, "", Optional.empty(), clock.instant());
            repository.save(list);
            items.addAll(list.id(), content);
            return list.id();
        });
    }

    /** What stands on a version, by what it is called. */
    public List<Item> itemsOf(ListId list) {
        return transaction.execute(
                _ -> items.of(list).stream().map(KeptItem::item).toList());
    }

    /** Five items: of each class, one with a danger, and one with a question. */
    public static List<Item> some() {
        return List.of(
                item("Kraan drupt", Duty.TENANT, "Komt er water uit de muur?", "leiding-lekt"),
                item("Deur klemt", Duty.TENANT),
                item("Leiding lekt", Duty.CERTIFIED),
                item("Ketel doet het niet", Duty.CERTIFIED),
                item("Verf bladdert", Duty.LANDLORD));
    }

    /** An item under the code that its name gives; {@code asked} are questions, each followed by the code that yes leads to. */
    public static Item item(String name, Duty duty, String... asked) {
        return new Item(
                ItemCodes.of(name).orElseThrow(),
                name,
                "",
                "",
                Set.of(Room.KITCHEN),
                Category.WATER,
                duty,
                Optional.of(Certificate.WATER).filter(_ -> duty == Duty.CERTIFIED),
                Optional.of(Danger.WATER).filter(_ -> duty == Duty.CERTIFIED),
                false,
                Cover.NONE,
                "Bel eerst.",
                "",
                IntStream.range(0, asked.length / 2)
                        .mapToObj(it -> new Question(asked[2 * it], "", new ItemCode(asked[2 * it + 1])))
                        .toList(),
                true);
    }

    /** A price without an inspection. */
    public static TariffPlan tariff(Cover cover, long cents, LocalDate from) {
        return new TariffPlan(cover, new Price(new Euros(cents), Optional.empty()), from);
    }

    public LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    /** All versions of a landlord's list. */
    public Stream<ListSummary> versionsOf(LandlordId landlord) {
        return queries.all().stream().filter(it -> it.landlord().equals(Optional.of(landlord)));
    }
}
