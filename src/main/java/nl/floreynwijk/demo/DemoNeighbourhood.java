package nl.floreynwijk.demo;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.documents.Table;
import nl.floreynwijk.membership.ApplicationId;
import nl.floreynwijk.membership.Applications;
import nl.floreynwijk.membership.Consent;
import nl.floreynwijk.membership.DecisionResult;
import nl.floreynwijk.membership.JoinForm;
import nl.floreynwijk.membership.JoinResult;
import nl.floreynwijk.membership.KindCode;
import nl.floreynwijk.membership.OwnMemberships;
import nl.floreynwijk.membership.TypedAddress;
import nl.floreynwijk.membership.Wish;
import nl.floreynwijk.places.ColumnChoice;
import nl.floreynwijk.places.DwellingImport;
import nl.floreynwijk.places.ImportResult;
import nl.floreynwijk.places.Neighbourhood;
import org.springframework.stereotype.Component;

/** Three blocks of dwellings in an invented Soesterkwartier, the members who live there, and a few who want to join. */
@Component
class DemoNeighbourhood {

    static final Set<Consent> REQUIRED = Set.of(Consent.STATUTES, Consent.PRIVACY);
    static final String TREES = "3812 AB";
    static final String SHOPS = "3812 CD";
    static final String BIRDS = "3812 EF";

    /** What the blocks are called, in which people vote on what to do. */
    static final String TREES_BLOCK = "Blok Bomenstraat 1–59";

    static final String SHOPS_BLOCK = "Blok Noordewierweg";
    static final String BIRDS_BLOCK = "Blok Sperwerstraat";

    private final Neighbourhood neighbourhood;
    private final DwellingImport dwellings;
    private final Applications applications;
    private final OwnMemberships own;
    private final Contacts contacts;
    private final AsPortal asPortal;

    DemoNeighbourhood(
            Neighbourhood neighbourhood,
            DwellingImport dwellings,
            Applications applications,
            OwnMemberships own,
            Contacts contacts,
            AsPortal asPortal) {
        this.neighbourhood = neighbourhood;
        this.dwellings = dwellings;
        this.applications = applications;
        this.own = own;
        this.contacts = contacts;
        this.asPortal = asPortal;
    }

    void fill() {
        List.of("3812", "3813").forEach(neighbourhood::add);
        importDwellings();
        admitDemoPeople();
        DemoNeighbour.ALL.forEach(it -> admit(it.form()));
        letNeighboursShareAndMove();
        WAITING.forEach(this::enter);
    }

    private void importDwellings() {
        var rows = new ArrayList<Table.Row>();
        IntStream.rangeClosed(1, 59)
                .filter(number -> number % 2 == 1)
                .forEach(number ->
                        rows.add(row(rows.size(), "Bomenstraat", number, TREES, TREES_BLOCK, "Portaal", "huur")));
        IntStream.rangeClosed(100, 124)
                .filter(number -> number % 2 == 0)
                .forEach(number -> rows.add(
                        row(rows.size(), "Noordewierweg", number, SHOPS, SHOPS_BLOCK, "De Alliantie", "huur")));
        IntStream.rangeClosed(2, 48)
                .filter(number -> number % 2 == 0)
                .forEach(number ->
                        rows.add(row(rows.size(), "Sperwerstraat", number, BIRDS, BIRDS_BLOCK, "Portaal", "huur")));
        IntStream.rangeClosed(2, 20)
                .filter(number -> number % 2 == 0)
                .forEach(number -> rows.add(row(rows.size(), "Bomenstraat", number, TREES, "", "", "koop")));
        var headings = List.of("Straat", "Huisnummer", "Postcode", "Plaats", "Blok", "Verhuurder", "Huur/koop");
        var table = new Table(headings, rows);
        if (!(dwellings.run(table, ColumnChoice.guessed(table), Optional.empty()) instanceof ImportResult.Sorted)) {
            throw new IllegalStateException("The dwellings of the demo could not be imported");
        }
    }

    private static Table.Row row(
            int before, String street, int number, String postcode, String block, String landlord, String tenure) {
        return new Table.Row(
                before + 2, List.of(street, Integer.toString(number), postcode, "Amersfoort", block, landlord, tenure));
    }

    private void admitDemoPeople() {
        for (var person : DemoPerson.values()) {
            if (person.roles().contains(Role.MEMBER)) {
                admit(form(person, home(person)));
            }
        }
        admit(shop());
    }

    /** So that there is somebody to sign in as in each block. */
    private static TypedAddress home(DemoPerson person) {
        return switch (person) {
            case MEHMET -> at(TREES, "7");
            case PIETER -> at(TREES, "37");
            case AMINA -> at(TREES, "43");
            case JORIS -> at(SHOPS, "106");
            case MEIKE -> at(SHOPS, "112");
            case SOFIE -> at(BIRDS, "26");
            case HENK -> at(BIRDS, "14");
            case RIA, GRACE, SANNE, THOMAS, LOTTE -> at(TREES, "1");
        };
    }

    private static TypedAddress at(String postcode, String houseNumber) {
        return new TypedAddress(postcode, houseNumber, "", "");
    }

    /** As each of them would do on their own page. */
    private void letNeighboursShareAndMove() {
        var accounts = contacts.holding(Role.MEMBER).stream()
                .collect(toMap(it -> it.address().value(), Contact::account));
        DemoNeighbour.ALL.forEach(
                neighbour -> asPortal.runFor(Objects.requireNonNull(accounts.get(neighbour.email())), () -> own.mine()
                        .forEach(it -> own.show(it.id(), neighbour.shared()))));
        asPortal.runFor(Objects.requireNonNull(accounts.get(DemoNeighbour.MOVED.email())), () -> own.mine()
                .forEach(it -> own.moveTo(
                        it.id(), at(SHOPS, "122"), it.homes().getFirst().from())));
    }

    private void admit(JoinForm form) {
        if (!(applications.approve(enter(form)) instanceof DecisionResult.Admitted)) {
            throw new IllegalStateException("Nobody could be admitted to the demo as " + form);
        }
    }

    private ApplicationId enter(JoinForm form) {
        var id = ApplicationId.random();
        if (!(applications.enter(id, form) instanceof JoinResult.Sent)) {
            throw new IllegalStateException("An application could not be taken down for the demo: " + form);
        }
        return id;
    }

    private static JoinForm form(DemoPerson person, TypedAddress home) {
        var words = person.fullName().split(" ", 2);
        return new JoinForm(
                KindCode.RESIDENT,
                words[0],
                words[1],
                "",
                "",
                person.address(),
                "033 465 12 3" + home.houseNumber().charAt(0),
                home,
                Set.of(Wish.VOTE, Wish.HELP),
                REQUIRED,
                person.language());
    }

    private static JoinForm shop() {
        var person = form(DemoPerson.MEHMET, at(SHOPS, "102"));
        return new JoinForm(
                KindCode.ORGANISATION,
                person.givenName(),
                person.familyName(),
                "Bakkerij Yıldırım",
                "12345678",
                person.email(),
                person.phone(),
                person.address(),
                Set.of(Wish.STALL),
                REQUIRED,
                person.language());
    }

    private static final List<JoinForm> WAITING = List.of(
            new DemoNeighbour("Els", "Hofman", TREES, "23").form(),
            new DemoNeighbour("Fátima", "Bouzidi", TREES, "3").form("f.bouzidi@example.org"),
            new DemoNeighbour("Willem", "Smit", "3521 AL", "12").form());
}
