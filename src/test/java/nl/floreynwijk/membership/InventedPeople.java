package nl.floreynwijk.membership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.HouseNumber;
import nl.floreynwijk.places.Postcode;

/**
 * Invents who could live in a town: people with Dutch, Turkish, Moroccan and Polish names, their shops and their homes.
 *
 * <p>Most family names are rare, as everywhere.
 */
final class InventedPeople {

    private static final List<String> GIVEN = List.of(
            "Anna",
            "Maria",
            "Johanna",
            "Ria",
            "Els",
            "Sanne",
            "Lotte",
            "Emma",
            "Julia",
            "Sophie",
            "Femke",
            "Ingrid",
            "Willem",
            "Jan",
            "Piet",
            "Kees",
            "Henk",
            "Joris",
            "Daan",
            "Sem",
            "Bram",
            "Thijs",
            "Lucas",
            "Gerrit",
            "Geertruida",
            "Zoë",
            "Noël",
            "René",
            "Hélène",
            "Mehmet",
            "Ayşe",
            "Fatma",
            "Mustafa",
            "Emine",
            "Özlem",
            "Hüseyin",
            "Elif",
            "Burak",
            "Mohamed",
            "Fatima",
            "Youssef",
            "Khadija",
            "Amina",
            "Rachid",
            "Naima",
            "Ilias",
            "Soufiane",
            "Hanna",
            "Agnieszka",
            "Piotr",
            "Katarzyna",
            "Małgorzata",
            "Tomasz",
            "Łukasz",
            "Grace",
            "Kwame",
            "Soraya",
            "Ravi",
            "Shanti",
            "Nguyen");

    private static final List<String> COMMON = List.of(
            "de Jong",
            "Jansen",
            "de Vries",
            "van den Berg",
            "Bakker",
            "van Dijk",
            "Visser",
            "Janssen",
            "Smit",
            "Meijer",
            "de Boer",
            "Mulder",
            "de Groot",
            "Bos",
            "Vos",
            "Peters",
            "Hendriks",
            "van Leeuwen",
            "Dekker",
            "Brouwer",
            "de Wit",
            "Dijkstra",
            "Smits",
            "de Graaf",
            "van der Meer",
            "Yılmaz",
            "Kaya",
            "Demir",
            "Şahin",
            "Çelik",
            "Yıldırım",
            "Öztürk",
            "El Idrissi",
            "Benali",
            "Bouzid",
            "El Amrani",
            "Nowak",
            "Kowalski",
            "Wiśniewski",
            "Meyer",
            "Owusu",
            "Ramdin",
            "de Wit-van Oosterhout",
            "d'Hondt",
            "van 't Hof");

    private static final List<String> BEFORE = List.of("", "", "", "van ", "van der ", "van den ", "de ", "ter ");
    private static final List<String> STEMS = stems();
    private static final List<String> ENDS = List.of(
            "land", "kamp", "huis", "huizen", "man", "veld", "berg", "dijk", "broek", "hof", "horst", "laar", "ink",
            "stra", "sma", "enaar", "wijk", "meer", "water", "stein", "ders", "ing", "voort", "weg", "mans");
    private static final List<String> TURKISH =
            List.of("Kara", "Ak", "Öz", "Yıl", "Er", "Gül", "Koç", "Taş", "Bay", "Güneş", "Altın", "Bozkurt", "Çetin");
    private static final List<String> TURKISH_ENDS =
            List.of("can", "taş", "kaya", "oğlu", "türk", "soy", "er", "gün", "bulut", "demir", "su", "baş");
    private static final List<String> MOROCCAN = List.of(
            "Haddou", "Bakkal", "Mansour", "Azzou", "Fassi", "Ouali", "Ghaz", "Khat", "Messaou", "Tahir", "Zar");
    private static final List<String> MOROCCAN_ENDS = List.of("i", "ine", "oui", "ani", "ouch", "adi", "iri");
    private static final List<String> POLISH =
            List.of("Lewando", "Zieliń", "Szymań", "Dąbrow", "Kamiń", "Wójcie", "Malinow", "Kozłow", "Jaworow");
    private static final List<String> POLISH_ENDS = List.of("ski", "cka", "wicz", "czyk", "wska", "czak");

    private static final List<String> STREETS = streets();
    private static final List<String> SHOPS =
            List.of("Bakkerij", "Kapsalon", "Fietsenmaker", "Bloemenhuis", "Slagerij", "Kledingatelier", "Eethuis");

    private final Random random;

    InventedPeople(Random random) {
        this.random = random;
    }

    /** Beginnings of names such as "Broek", "Schaal", "Vlin": as many as there are in a telephone book. */
    private static List<String> stems() {
        var stems = new ArrayList<String>();
        for (var onset : List.of(
                "B", "Bl", "Br", "D", "Dr", "F", "G", "Gr", "H", "J", "K", "Kl", "Kr", "L", "M", "N", "P", "R", "S",
                "Sch", "Sl", "Sn", "St", "Str", "T", "V", "Vl", "W", "Z", "Zw")) {
            for (var vowel : List.of("a", "aa", "e", "ee", "ie", "ij", "o", "oe", "oo", "ou", "u", "ui")) {
                for (var end : List.of("k", "l", "n", "r", "s", "t", "p", "m", "g", "nt", "lk", "rt")) {
                    stems.add(onset + vowel + end);
                }
            }
        }
        return List.copyOf(stems);
    }

    private static List<String> streets() {
        var streets = new ArrayList<>(List.of("Bomenstraat", "Noordewierweg", "Puntenburgerlaan", "Dollardstraat"));
        for (var name : List.of(
                "Berken",
                "Eiken",
                "Elzen",
                "Linden",
                "Iepen",
                "Wilgen",
                "Rozen",
                "Tulpen",
                "Merel",
                "Lijster",
                "Vinken",
                "Spreeuwen",
                "Zwaluwen",
                "Spoor",
                "Wagen",
                "Smids",
                "Wevers",
                "Bakkers",
                "Molen",
                "Kerk",
                "School",
                "Eem",
                "Vecht",
                "IJssel",
                "Waal",
                "Maas",
                "Leusder",
                "Soester",
                "Barchman",
                "Van Oldenbarnevelt",
                "Johan van Nassau",
                "Sint-Jans",
                "Piet Mondriaan",
                "Rembrandt",
                "Ruysdael",
                "Vermeer")) {
            for (var end : List.of("straat", "weg", "laan", "plein", "hof", "singel", "pad", "kade", "dreef")) {
                streets.add(name + end);
            }
        }
        Collections.shuffle(streets, new Random(3812));
        return streets;
    }

    PersonName name() {
        return new PersonName(oneOf(GIVEN), family());
    }

    private String family() {
        var chance = random.nextInt(100);
        if (chance < 22) {
            return COMMON.get((int) (COMMON.size() * random.nextDouble() * random.nextDouble()));
        }
        if (chance < 84) {
            return oneOf(BEFORE)
                    + oneOf(STEMS)
                    + oneOf(ENDS)
                    + (random.nextInt(8) == 0 ? "-" + oneOf(STEMS) + "ma" : "");
        }
        if (chance < 91) {
            return oneOf(TURKISH) + oneOf(TURKISH_ENDS);
        }
        return chance < 97
                ? (random.nextBoolean() ? "El " : "Ben ") + oneOf(MOROCCAN) + oneOf(MOROCCAN_ENDS)
                : oneOf(POLISH) + oneOf(POLISH_ENDS);
    }

    /** What the shop of a family is called. */
    String shopOf(PersonName person) {
        return oneOf(SHOPS) + " " + person.family();
    }

    Address address() {
        var street = random.nextInt(STREETS.size());
        var number = 1 + random.nextInt(180);
        var addition = random.nextInt(100) < 80 ? "" : oneOf(List.of("A", "B", "C", "bis", "bis A", "2", "12"));
        var letters = "ABCDEGHJKLMNPRTVWXZ";
        var part = street * 9 + number / 20;
        var postcode = "381" + part / 361 % 8 + letters.charAt(part / 19 % 19) + letters.charAt(part % 19);
        return new Address(
                STREETS.get(street), new HouseNumber(number, addition), new Postcode(postcode), "Amersfoort");
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
