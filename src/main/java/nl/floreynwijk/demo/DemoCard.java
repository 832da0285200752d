package nl.floreynwijk.demo;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.rad.CardPlan;
import nl.floreynwijk.rad.Theme;

/**
 * A card of an evening of the demo.
 *
 * @param euros what it costs in a year, or 0 where nobody knows
 * @param wanted how much more than another
 */
record DemoCard(int number, String title, String line, Theme theme, long euros, int wanted) {

    static final List<DemoCard> LAST = List.of(
            of(1, "Klusservice", "Kleine klussen in huis, ook 's avonds en op zaterdag", Theme.HOUSING, 12_000, 13),
            of(2, "Thuiszorg uit de buurt", "Steeds dezelfde drie gezichten aan de deur", Theme.WELLBEING, 18_000, 15),
            of(3, "Energiecoach aan huis", "Tips om minder gas en stroom te gebruiken", Theme.HOUSING, 4_500, 6),
            of(4, "Buurtbus op bestelling", "Naar het ziekenhuis, de markt of een vriendin", Theme.WELLBEING, 9_000, 9),
            of(5, "Samen eten", "Elke woensdag een warme maaltijd voor 5 euro", Theme.WELLBEING, 6_000, 11),
            of(6, "Tuinhulp", "Iemand die helpt als de tuin te veel wordt", Theme.GREEN, 3_500, 5),
            of(7, "Pluktuin", "Fruit en kruiden waar iedereen van mag plukken", Theme.GREEN, 2_500, 7),
            of(8, "Boodschappen aan huis", "De winkels in de straat bezorgen samen", Theme.SHOPPING, 5_000, 5),
            of(9, "Repaircafé", "Samen maken wat stuk is, elke eerste zaterdag", Theme.OTHER, 1_200, 8),
            of(10, "Gereedschap lenen", "Een boor of ladder voor een dag", Theme.HOUSING, 1_500, 6),
            of(11, "Versmarkt op vrijdag", "Groente, vis en kaas op het plein", Theme.SHOPPING, 0, 9),
            of(12, "Oppas in de buurt", "Voor een avond of een middag na school", Theme.WELLBEING, 0, 4),
            of(13, "Groene daken", "Samen inkopen, samen aanleggen", Theme.GREEN, 15_000, 3),
            of(14, "Taalmaatje", "Een uur per week samen praten en koffie drinken", Theme.WELLBEING, 2_000, 5),
            of(15, "Pakketpunt", "Een winkel die uw pakjes aanneemt tot negen uur", Theme.SHOPPING, 0, 3),
            of(16, "Speelstraat", "Een middag per week zonder auto's", Theme.OTHER, 800, 4));

    static final List<DemoCard> NEXT = List.of(
            of(1, "Sneeuw ruimen", "Een ploeg die stoepen schoon maakt voor wie dat niet kan", Theme.HOUSING, 1_500, 0),
            of(2, "Warme kamer", "Overdag een plek met koffie, krant en kachel", Theme.WELLBEING, 3_000, 0),
            of(3, "Soep aan huis", "Twee keer per week een pan soep", Theme.WELLBEING, 2_400, 0),
            of(4, "Winterklaar maken", "Tochtstrips, buizen en dakgoten", Theme.HOUSING, 4_000, 0),
            of(5, "Lichtjesroute", "In december langs versierde ramen", Theme.OTHER, 900, 0),
            of(6, "Vogels voeren", "Voederplekken in elk plantsoen", Theme.GREEN, 600, 0),
            of(7, "Kerstmarkt", "Kramen van winkels en buren in de straat", Theme.SHOPPING, 2_000, 0),
            of(8, "Strooizout halen", "Een bak op elke hoek", Theme.HOUSING, 0, 0));

    private static DemoCard of(int number, String title, String line, Theme theme, long euros, int wanted) {
        return new DemoCard(number, title, line, theme, euros, wanted);
    }

    CardPlan plan() {
        return new CardPlan(title, line, theme, Optional.of(Euros.of(euros)).filter(it -> it.cents() > 0));
    }
}
