package nl.floreynwijk.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.parade.AddOnId;
import nl.floreynwijk.parade.BookerKind;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.StallForm;

/** What somebody of the demo has on a stall, on these pitches, on both days. */
record DemoStall(
        String given,
        BookerKind kind,
        Category category,
        String name,
        String sells,
        String sector,
        List<String> pitches) {

    static final List<DemoStall> NEXT = List.of(
            new DemoStall(
                    "Bert",
                    BookerKind.MEMBER,
                    Category.FOOD,
                    "Kaas van Bert",
                    "Oude en jonge kaas van de boer, ook om te proeven",
                    "kaas",
                    List.of("2")),
            new DemoStall(
                    "Mehmet",
                    BookerKind.ASSOCIATION,
                    Category.FOOD,
                    "Bakkerij Yıldırım",
                    "Brood, baklava en thee",
                    "brood",
                    List.of("3", "4")),
            new DemoStall(
                    "Nadia",
                    BookerKind.MEMBER,
                    Category.GOODS,
                    "Kapsalon Nadia",
                    "Knippen en vlechten",
                    "kapper",
                    List.of("7")),
            new DemoStall(
                    "Tuğba",
                    BookerKind.MEMBER,
                    Category.GOODS,
                    "Haarwerk",
                    "Knippen voor kinderen",
                    "kapper",
                    List.of("15")),
            new DemoStall(
                    "Samira",
                    BookerKind.MEMBER,
                    Category.GOODS,
                    "Salon Samira",
                    "Knippen en kleuren",
                    "kapper",
                    List.of("27")),
            new DemoStall(
                    "Aylin",
                    BookerKind.NEIGHBOUR,
                    Category.GOODS,
                    "Aylin knipt",
                    "Knippen zonder afspraak",
                    "kapper",
                    List.of("33")),
            new DemoStall(
                    "Corrie",
                    BookerKind.INSTITUTION,
                    Category.INFORMATION,
                    "De kerk om de hoek",
                    "Koffie, een praatje en wat we doen in de wijk",
                    "",
                    List.of("22")),
            new DemoStall(
                    "Annemarie",
                    BookerKind.CHILD,
                    Category.RUG,
                    "Het kleed van Noa",
                    "Speelgoed en boeken",
                    "",
                    List.of("38")),
            new DemoStall(
                    "Fatima",
                    BookerKind.CHILD,
                    Category.RUG,
                    "Het kleed van Yassin",
                    "Knikkers en strips",
                    "",
                    List.of("39")),
            new DemoStall(
                    "Wim",
                    BookerKind.MEMBER,
                    Category.CRAFT,
                    "Hout van Wim",
                    "Vogelhuisjes en krukjes",
                    "houtwerk",
                    List.of("10")),
            new DemoStall(
                    "Łukasz",
                    BookerKind.NEIGHBOUR,
                    Category.MUSIC,
                    "Accordeon",
                    "Muziek van hier en daar",
                    "",
                    List.of("30")),
            new DemoStall(
                    "Kees",
                    BookerKind.NEIGHBOUR,
                    Category.MUSIC,
                    "Draaiorgel De Vogel",
                    "Een orgel uit 1912, en u mag zelf draaien",
                    "",
                    List.of("28")));

    static final List<DemoStall> LAST = List.of(
            new DemoStall(
                    "Bert",
                    BookerKind.MEMBER,
                    Category.FOOD,
                    "Kaas van Bert",
                    "Kaas van de boer",
                    "kaas",
                    List.of("2")),
            new DemoStall(
                    "Mehmet",
                    BookerKind.ASSOCIATION,
                    Category.FOOD,
                    "Bakkerij Yıldırım",
                    "Brood, baklava en thee",
                    "brood",
                    List.of("3", "4")),
            new DemoStall(
                    "Maria",
                    BookerKind.MEMBER,
                    Category.FOOD,
                    "Bij Maria",
                    "Taartjes uit Lissabon",
                    "gebak",
                    List.of("14")),
            new DemoStall(
                    "Wim",
                    BookerKind.MEMBER,
                    Category.CRAFT,
                    "Hout van Wim",
                    "Vogelhuisjes en krukjes",
                    "houtwerk",
                    List.of("10")),
            new DemoStall(
                    "Zeynep",
                    BookerKind.MEMBER,
                    Category.GOODS,
                    "Sjaals van Zeynep",
                    "Sjaals en tassen",
                    "kleding",
                    List.of("18")),
            new DemoStall(
                    "Karel",
                    BookerKind.MEMBER,
                    Category.GOODS,
                    "Boeken van Karel",
                    "Gelezen boeken",
                    "boeken",
                    List.of("8")),
            new DemoStall(
                    "Fatima",
                    BookerKind.CHILD,
                    Category.RUG,
                    "Het kleed van Yassin",
                    "Knikkers en strips",
                    "",
                    List.of("39")));

    /** Whoever sells food has to do with the food rules, and everybody with all others. */
    StallForm form(Map<AddOnId, Integer> addOns, Euros seen) {
        return new StallForm(
                Optional.of(kind), name, sells, sector, "033 465 12 30", "", "", true, true, true, addOns, seen);
    }
}
