package nl.floreynwijk.demo;

import static nl.floreynwijk.demo.DemoRounds.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.harry.ContactPlan;
import nl.floreynwijk.harry.ContactResult;
import nl.floreynwijk.harry.Cover;
import nl.floreynwijk.harry.DraftResult;
import nl.floreynwijk.harry.Duty;
import nl.floreynwijk.harry.Item;
import nl.floreynwijk.harry.ItemResult;
import nl.floreynwijk.harry.LandlordDesk;
import nl.floreynwijk.harry.ListId;
import nl.floreynwijk.harry.Listings;
import nl.floreynwijk.harry.Lists;
import nl.floreynwijk.harry.OfferHelpResult;
import nl.floreynwijk.harry.Price;
import nl.floreynwijk.harry.PublishResult;
import nl.floreynwijk.harry.TariffPlan;
import nl.floreynwijk.harry.TariffResult;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.LandlordId;
import nl.floreynwijk.places.Landlords;
import org.springframework.stereotype.Component;

/** What landlords charge and by which list they go, and what handy neighbours of the demo offer. */
@Component
class DemoHandy {

    private static final int YEARS_AGO = 2;

    private final Landlords landlords;
    private final LandlordDesk desk;
    private final Lists lists;
    private final Listings listings;
    private final DemoCast cast;
    private final Clock clock;

    DemoHandy(Landlords landlords, LandlordDesk desk, Lists lists, Listings listings, DemoCast cast, Clock clock) {
        this.landlords = landlords;
        this.desk = desk;
        this.lists = lists;
        this.listings = listings;
        this.cast = cast;
        this.clock = clock;
    }

    void fill() {
        cast.asOffice(() -> {
            reachLandlords();
            publishList();
        });
        DemoOffer.ALL.forEach(it -> cast.as(it.given(), () -> offer(it)));
    }

    private void reachLandlords() {
        var since = LocalDate.of(DutchTime.day(clock.instant()).getYear() - YEARS_AGO, 1, 1);
        var portaal = landlord("Portaal");
        reach(portaal, "088 000 00 01", "088 000 00 02", "https://portaal.example.org/reparatie");
        charge(portaal, Cover.SERVICE, new Price(new Euros(661), Optional.empty()), since);
        var alliantie = landlord("De Alliantie");
        reach(alliantie, "088 000 00 03", "088 000 00 04", "https://alliantie.example.org/melden");
        charge(
                alliantie,
                Cover.SERVICE,
                new Price(Euros.of(8), Optional.of(new Price.Inspection(50, "PION, de gratis jaarlijkse inspectie"))),
                since);
        charge(alliantie, Cover.DRAINS, new Price(new Euros(85), Optional.empty()), since);
    }

    private LandlordId landlord(String name) {
        return landlords.names().stream()
                .filter(it -> it.name().equals(name))
                .map(Choice::id)
                .findFirst()
                .orElseThrow();
    }

    private void reach(LandlordId landlord, String phone, String emergency, String page) {
        require(
                desk.reach(landlord, new ContactPlan(phone, emergency, "reparatie@example.org", page)),
                ContactResult.Kept.class);
    }

    private void charge(LandlordId landlord, Cover cover, Price price, LocalDate since) {
        require(desk.charge(landlord, new TariffPlan(cover, price, since)), TariffResult.Kept.class);
    }

    /** Portaal has a list of its own, and the next version of it is being written; De Alliantie has none yet. */
    private void publishList() {
        var portaal = Optional.of(landlord("Portaal"));
        var first = draft(portaal);
        checked(first, "kraan-drupt", Duty.TENANT);
        checked(first, "cv-bijvullen", Duty.TENANT);
        require(
                lists.publish(
                        first,
                        DutchTime.day(clock.instant()),
                        "De eerste lijst van Portaal, overgenomen uit het onderhouds-ABC en samen doorgelopen."),
                PublishResult.Published.class);
        checked(draft(portaal), "dakgoot-schoonmaken", Duty.LANDLORD);
    }

    private ListId draft(Optional<LandlordId> landlord) {
        return require(lists.draft(landlord), DraftResult.Drafted.class).id();
    }

    /** What was checked with the landlord, and whose work it turned out to be. */
    private void checked(ListId list, String code, Duty duty) {
        var kept = lists.find(list).orElseThrow().items().stream()
                .filter(it -> it.item().code().value().equals(code))
                .findFirst()
                .orElseThrow();
        require(lists.change(list, checked(kept.item(), duty), kept.version()), ItemResult.Kept.class);
    }

    private static Item checked(Item item, Duty duty) {
        return new Item(
                item.code(),
                item.nameDutch(),
                item.nameEnglish(),
                item.words(),
                item.rooms(),
                item.category(),
                duty,
                Optional.empty(),
                item.danger(),
                item.emergency(),
                duty == Duty.LANDLORD ? Cover.NONE : item.cover(),
                item.tipDutch(),
                item.tipEnglish(),
                item.questions(),
                false);
    }

    private void offer(DemoOffer offer) {
        var result = listings.offer(offer.plan(), List.of(), false, Optional.empty());
        if (!(result instanceof OfferHelpResult.Shown || result instanceof OfferHelpResult.LookedAtFirst)) {
            throw new IllegalStateException("%s offers nothing in the demo: %s".formatted(offer.given(), result));
        }
    }
}
