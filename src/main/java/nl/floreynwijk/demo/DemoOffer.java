package nl.floreynwijk.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.harry.Ask;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.ListingPlan;
import nl.floreynwijk.harry.Moment;
import nl.floreynwijk.harry.Reach;

/** What somebody of the demo can do for neighbours. */
record DemoOffer(String given, ListingPlan plan) {

    private static final Ask NOTHING = new Ask(Ask.Kind.NOTHING, Optional.empty());
    private static final Ask FAVOUR = new Ask(Ask.Kind.FAVOUR, Optional.empty());

    static final List<DemoOffer> ALL = List.of(
            new DemoOffer(
                    "Henk",
                    new ListingPlan(
                            "Ik ben net met pensioen en heb altijd met mijn handen gewerkt. Een kraan die drupt, een deur die"
                                    + " klemt, een plank aan de muur: ik kom graag langs. Een kop koffie is genoeg.",
                            Set.of(Category.WATER, Category.DOORS, Category.HANGING, Category.KITCHEN),
                            Set.of(Moment.WEEKDAY_MORNING, Moment.WEEKDAY_AFTERNOON),
                            Reach.NEIGHBOURHOOD,
                            NOTHING,
                            Set.of("nl"),
                            "Boormachine, waterpomptang, waterpas",
                            5)),
            new DemoOffer(
                    "Łukasz",
                    new ListingPlan(
                            "Overdag werk ik als timmerman. Na het werk schaaf ik uw deur bij, zet ik een plint vast of maak ik"
                                    + " het slot van de wc. Netjes en snel.",
                            Set.of(Category.DOORS, Category.FLOORS, Category.WINDOWS),
                            Set.of(Moment.WEEKDAY_EVENING, Moment.WEEKEND),
                            Reach.POSTCODE,
                            new Ask(Ask.Kind.FIXED, Optional.of(new Euros(1_500))),
                            Set.of("nl", "pl", "en"),
                            "Schaafmachine, zaag, schroefmachine",
                            2)),
            new DemoOffer(
                    "Samira",
                    new ListingPlan(
                            "Lamp ophangen, lichtschakelaar of stopcontact vastzetten: dat leerde ik van mijn vader. Ik leg u"
                                    + " ook uit hoe het werkt, dan kunt u het de volgende keer zelf.",
                            Set.of(Category.ELECTRICITY, Category.HANGING),
                            Set.of(Moment.WEEKEND),
                            Reach.NEIGHBOURHOOD,
                            FAVOUR,
                            Set.of("nl", "ar", "fr"),
                            "Spanningzoeker, trap, gereedschapskist",
                            1)),
            new DemoOffer(
                    "Dennis",
                    new ListingPlan(
                            "Verwarming tikt of blijft koud? Ik ontlucht uw radiatoren en vul de cv bij. Meteen klaar voor de"
                                    + " winter.",
                            Set.of(Category.HEATING),
                            Set.of(Moment.WEEKDAY_EVENING),
                            Reach.STREET,
                            NOTHING,
                            Set.of("nl", "en"),
                            "Ontluchtingssleutel, vulslang",
                            2)),
            new DemoOffer(
                    "Maria",
                    new ListingPlan(
                            "Schilderen en behangen binnen is mijn lust en mijn leven. Ik werk rustig en dek alles goed af. U"
                                    + " koopt de verf, ik breng de kwasten.",
                            Set.of(Category.WALLS),
                            Set.of(Moment.WEEKDAY_MORNING, Moment.WEEKEND),
                            Reach.NEIGHBOURHOOD,
                            new Ask(Ask.Kind.HOURLY, Optional.of(new Euros(1_250))),
                            Set.of("nl", "pt", "es"),
                            "Kwasten, rollers, afdekfolie",
                            3)),
            new DemoOffer(
                    "Rachid",
                    new ListingPlan(
                            "Televisie of computer aansluiten, printer aan de praat krijgen, bed of kast in elkaar zetten. Voor"
                                    + " mensen uit de straat doe ik het graag.",
                            Set.of(Category.HANGING),
                            Set.of(Moment.WEEKDAY_EVENING, Moment.WEEKEND),
                            Reach.NEIGHBOURHOOD,
                            NOTHING,
                            Set.of("nl", "ar", "en"),
                            "",
                            2)),
            new DemoOffer(
                    "Greet",
                    new ListingPlan(
                            "Heg knippen, onkruid wieden, terras schoonmaken. Met mijn 72 jaar nog fit. Gras maaien kan ook, als"
                                    + " u een maaier hebt.",
                            Set.of(Category.GARDEN),
                            Set.of(Moment.WEEKDAY_MORNING),
                            Reach.POSTCODE,
                            FAVOUR,
                            Set.of("nl"),
                            "Heggenschaar, hark, kruiwagen",
                            2)),
            new DemoOffer(
                    "Wim",
                    new ListingPlan(
                            "Vroeger deed ik alles aan huis. Sloten smeren, brievenbus maken, tochtstrip plakken. De groepenkast"
                                    + " doe ik niet meer, daar bel je een vakman voor.",
                            Set.of(Category.DOORS, Category.WINDOWS),
                            Set.of(Moment.WEEKDAY_AFTERNOON),
                            Reach.NEIGHBOURHOOD,
                            new Ask(Ask.Kind.FIXED, Optional.of(new Euros(1_000))),
                            Set.of("nl"),
                            "Kruipolie, schroevendraaiers",
                            2)));
}
