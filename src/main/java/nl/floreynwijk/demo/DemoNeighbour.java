package nl.floreynwijk.demo;

import static nl.floreynwijk.demo.DemoNeighbourhood.BIRDS;
import static nl.floreynwijk.demo.DemoNeighbourhood.SHOPS;
import static nl.floreynwijk.demo.DemoNeighbourhood.TREES;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.membership.JoinForm;
import nl.floreynwijk.membership.KindCode;
import nl.floreynwijk.membership.SharedField;
import nl.floreynwijk.membership.TypedAddress;
import nl.floreynwijk.membership.Wish;

/** Somebody invented, who lives there and shows other members some of it. */
record DemoNeighbour(String given, String family, String postcode, String houseNumber, Set<SharedField> shared) {

    /** Gave another address since, which waits for the office. */
    static final DemoNeighbour MOVED = new DemoNeighbour("Maarten", "de Graaf", SHOPS, "116", SharedField.EMAIL);

    static final List<DemoNeighbour> ALL = List.of(
            new DemoNeighbour("Fatima", "Bouzidi", TREES, "3", SharedField.ADDRESS),
            new DemoNeighbour("Hanneke", "de Boer", TREES, "5"),
            new DemoNeighbour("Karel", "van ’t Hof", TREES, "9", SharedField.ADDRESS, SharedField.EMAIL),
            new DemoNeighbour("Youssef", "Aziz", TREES, "11", SharedField.EMAIL),
            new DemoNeighbour("Greet", "Timmer", TREES, "13"),
            new DemoNeighbour("Łukasz", "Wójcik", TREES, "15"),
            new DemoNeighbour("Dennis", "Vos", TREES, "19"),
            new DemoNeighbour("Annelies", "Janssen", TREES, "21", SharedField.EMAIL),
            new DemoNeighbour("Maria", "Lopes", TREES, "25"),
            new DemoNeighbour("Annemarie", "Jansen", TREES, "27", SharedField.ADDRESS),
            new DemoNeighbour("Kees", "Prins", TREES, "31", SharedField.ADDRESS),
            new DemoNeighbour("Noor", "Meijer", TREES, "33", SharedField.ADDRESS, SharedField.EMAIL),
            new DemoNeighbour("Aylin", "Demir", TREES, "35"),
            new DemoNeighbour("Bert", "Meyer", TREES, "39", SharedField.ADDRESS),
            new DemoNeighbour("Zeynep", "Öztürk", TREES, "45", SharedField.EMAIL),
            new DemoNeighbour("Truus", "Kuijpers", TREES, "47"),
            new DemoNeighbour("Samira", "El Amrani", TREES, "51"),
            new DemoNeighbour("Dirk-Jan", "ten Brinke", TREES, "59", SharedField.ADDRESS, SharedField.EMAIL),
            new DemoNeighbour(
                    "Josephine Wilhelmina",
                    "van Heemstra tot Oldenzijl-Schimmelpenninck",
                    SHOPS,
                    "104",
                    SharedField.ADDRESS,
                    SharedField.EMAIL),
            new DemoNeighbour("Ineke", "Schouten", SHOPS, "108"),
            new DemoNeighbour("O", "Bo", SHOPS, "110"),
            new DemoNeighbour("Tuğba", "Kaya", SHOPS, "114", SharedField.ADDRESS),
            MOVED,
            new DemoNeighbour("Wim", "Verhoeven", SHOPS, "118"),
            new DemoNeighbour("Nadia", "Haddad", SHOPS, "120"),
            new DemoNeighbour("Gerrit", "Dijkstra", SHOPS, "124", SharedField.EMAIL),
            new DemoNeighbour("Anja", "Hendriks", BIRDS, "4"),
            new DemoNeighbour("Rachid", "Benali", BIRDS, "10", SharedField.ADDRESS),
            new DemoNeighbour("Marijke", "Kok", BIRDS, "18"),
            new DemoNeighbour("Lin", "Chen", BIRDS, "32", SharedField.EMAIL),
            new DemoNeighbour("Corrie", "Mulder", BIRDS, "40"));

    DemoNeighbour(String given, String family, String postcode, String houseNumber, SharedField... shared) {
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
                DemoNeighbourhood.REQUIRED,
                Languages.DUTCH);
    }
}
