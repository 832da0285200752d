package nl.floreynwijk.demo;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.documents.Table;
import nl.floreynwijk.membership.ApplicationId;
import nl.floreynwijk.membership.Applications;
import nl.floreynwijk.membership.Consent;
import nl.floreynwijk.membership.DecisionResult;
import nl.floreynwijk.membership.JoinForm;
import nl.floreynwijk.membership.JoinResult;
import nl.floreynwijk.membership.KindCode;
import nl.floreynwijk.membership.OwnMemberships;
import nl.floreynwijk.membership.SharedField;
import nl.floreynwijk.membership.TypedAddress;
import nl.floreynwijk.membership.Wish;
import nl.floreynwijk.places.ColumnChoice;
import nl.floreynwijk.places.DwellingImport;
import nl.floreynwijk.places.ImportResult;
import nl.floreynwijk.places.Neighbourhood;
import org.springframework.stereotype.Component;

/** Two blocks of dwellings in an invented Soesterkwartier, the members who live there, and a few who want to join. */
@Component
class DemoNeighbourhood {

    private static final Set<Consent> REQUIRED = Set.of(Consent.STATUTES, Consent.PRIVACY);
    private static final String TREES = "3812 AB";
    private static final String SHOPS = "3812 CD";

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
        NEIGHBOURS.forEach(it -> admit(it.form()));
        letNeighboursShareAndMove();
        WAITING.forEach(this::enter);
    }

    private void importDwellings() {
        var rows = new ArrayList<Table.Row>();
        IntStream.rangeClosed(1, 59)
                .filter(number -> number % 2 == 1)
                .forEach(number -> rows.add(
                        row(rows.size(), "Bomenstraat", number, TREES, "Blok Bomenstraat 1–59", "Portaal", "huur")));
        IntStream.rangeClosed(100, 124)
                .filter(number -> number % 2 == 0)
                .forEach(number -> rows.add(row(
                        rows.size(), "Noordewierweg", number, SHOPS, "Blok Noordewierweg", "De Alliantie", "huur")));
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
        var door = 1;
        for (var person : DemoPerson.values()) {
            if (person.roles().contains(Role.MEMBER)) {
                admit(form(person, Integer.toString(door)));
                door += 6;
            }
        }
        admit(shop());
    }

    /** As each of them would do on their own page. */
    private void letNeighboursShareAndMove() {
        var accounts = contacts.holding(Role.MEMBER).stream()
                .collect(toMap(it -> it.address().value(), Contact::account));
        NEIGHBOURS.forEach(
                neighbour -> asPortal.runFor(Objects.requireNonNull(accounts.get(neighbour.email())), () -> own.mine()
                        .forEach(it -> own.show(it.id(), neighbour.shared()))));
        asPortal.runFor(Objects.requireNonNull(accounts.get(MOVED.email())), () -> own.mine()
                .forEach(it -> own.moveTo(
                        it.id(),
                        new TypedAddress(SHOPS, "122", "", ""),
                        it.homes().getFirst().from())));
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

    private static JoinForm form(DemoPerson person, String houseNumber) {
        var words = person.fullName().split(" ", 2);
        return new JoinForm(
                KindCode.RESIDENT,
                words[0],
                words[1],
                "",
                "",
                person.address(),
                "033 465 12 3" + houseNumber.charAt(0),
                new TypedAddress(TREES, houseNumber, "", ""),
                Set.of(Wish.VOTE, Wish.HELP),
                REQUIRED,
                person.language());
    }

    private static JoinForm shop() {
        var person = form(DemoPerson.MEHMET, "1");
        return new JoinForm(
                KindCode.ORGANISATION,
                person.givenName(),
                person.familyName(),
                "Bakkerij Yıldırım",
                "12345678",
                person.email(),
                person.phone(),
                new TypedAddress(SHOPS, "102", "", ""),
                Set.of(Wish.STALL),
                REQUIRED,
                person.language());
    }

    /** Gave another address since, which waits for the office. */
    private static final Neighbour MOVED = new Neighbour("Maarten", "de Graaf", SHOPS, "116", SharedField.EMAIL);

    private static final List<Neighbour> NEIGHBOURS = List.of(
            new Neighbour("Fatima", "Bouzidi", TREES, "3", SharedField.ADDRESS),
            new Neighbour("Karel", "van ’t Hof", TREES, "9", SharedField.ADDRESS, SharedField.EMAIL),
            new Neighbour("Łukasz", "Wójcik", TREES, "15"),
            new Neighbour("Annelies", "Janssen", TREES, "21", SharedField.EMAIL),
            new Neighbour("Annemarie", "Jansen", TREES, "27", SharedField.ADDRESS),
            new Neighbour("Noor", "Meijer", TREES, "33", SharedField.ADDRESS, SharedField.EMAIL),
            new Neighbour("Bert", "Meyer", TREES, "39", SharedField.ADDRESS),
            new Neighbour("Zeynep", "Öztürk", TREES, "45", SharedField.EMAIL),
            new Neighbour("Samira", "El Amrani", TREES, "51"),
            new Neighbour("Dirk-Jan", "ten Brinke", TREES, "59", SharedField.ADDRESS, SharedField.EMAIL),
            new Neighbour(
                    "Josephine Wilhelmina",
                    "van Heemstra tot Oldenzijl-Schimmelpenninck",
                    SHOPS,
                    "104",
                    SharedField.ADDRESS,
                    SharedField.EMAIL),
            new Neighbour("O", "Bo", SHOPS, "110"),
            MOVED);

    private static final List<JoinForm> WAITING = List.of(
            new Neighbour("Els", "Hofman", TREES, "23").form(),
            new Neighbour("Fátima", "Bouzidi", TREES, "3").form("f.bouzidi@example.org"),
            new Neighbour("Willem", "Smit", "3521 AL", "12").form());

    /** Somebody invented, who lives there and shows other members some of it. */
    private record Neighbour(
            String given, String family, String postcode, String houseNumber, Set<SharedField> shared) {

        Neighbour(String given, String family, String postcode, String houseNumber, SharedField... shared) {
            this(given, family, postcode, houseNumber, Set.of(shared));
        }

        String email() {
            return given.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "."
                    + family.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "@example.org";
        }

        JoinForm form() {
            return form(email());
        }

        JoinForm form(String email) {
            var outside = !postcode.startsWith("3812");
            return new JoinForm(
                    KindCode.RESIDENT,
                    given,
                    family,
                    "",
                    "",
                    email,
                    "",
                    new TypedAddress(postcode, houseNumber, outside ? "Croeselaan" : "", outside ? "Utrecht" : ""),
                    Set.of(Wish.VOTE, Wish.GREEN),
                    REQUIRED,
                    Languages.DUTCH);
        }
    }
}
