package nl.floreynwijk.demo;

import static nl.floreynwijk.blockbudget.Responsibility.CERTIFIED;
import static nl.floreynwijk.blockbudget.Responsibility.RESIDENTS;

import java.util.List;
import java.util.Map;
import nl.floreynwijk.blockbudget.BallotForm;
import nl.floreynwijk.blockbudget.Method;
import nl.floreynwijk.blockbudget.Rest;
import nl.floreynwijk.blockbudget.RoundRules;
import nl.floreynwijk.blockbudget.Voters;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.demo.DemoOpenings.Tasks;
import org.springframework.stereotype.Component;

/** The voting room of the Noordewierweg: a result that somebody objects to, and ideas that the office looks at. */
@Component
class DemoShops {

    private static final Tasks TASKS = new Tasks("Meike", "Joris", List.of("Ria", "Pieter"));

    private static final RoundRules BY_POINTS =
            new RoundRules(Voters.DWELLINGS, BallotForm.POINTS, 10, Method.EQUAL_SHARES, true, Rest.SAVE, false, 30, 0);

    private static final RoundRules BY_BASKET =
            new RoundRules(Voters.DWELLINGS, BallotForm.BASKET, 10, Method.MOST_VOTES, false, Rest.SPEND, false, 0, 0);

    private static final List<DemoIdea> COUNTED = List.of(
            DemoIdea.by(
                            "Nadia",
                            "Lampen met een sensor in het trappenhuis",
                            "Alle verdiepingen",
                            700,
                            "Als je ’s avonds thuiskomt, moet je in het donker naar de knop zoeken. Een lamp die vanzelf aangaat is veiliger.")
                    .supportedBy("Ineke", "Joris", "Wim")
                    .accepted(740, "tidy", CERTIFIED),
            DemoIdea.by(
                            "Joris",
                            "Geveltuintjes aan de winkelkant",
                            "Tussen de winkeldeuren",
                            480,
                            "Een rij tegels eruit en klimplanten erin. Koeler in de zomer, en mooier om langs te lopen. De winkels doen mee.")
                    .supportedBy("Nadia", "O")
                    .said("Tuğba", "De bakker heeft al gezegd dat hij water wil geven.")
                    .accepted(520, "green", RESIDENTS),
            DemoIdea.by(
                            "Gerrit",
                            "Een codeslot op de achterdeur",
                            "",
                            600,
                            "De achterdeur staat altijd op een kier omdat niemand een sleutel heeft. Met een code is dat opgelost.")
                    .supportedBy("Ineke", "Tuğba")
                    .accepted(590, "tidy", CERTIFIED),
            DemoIdea.by(
                            "Meike",
                            "Lichtslingers voor de donkere maanden",
                            "Langs de gevel op de eerste verdieping",
                            450,
                            "Van Sint-Maarten tot Driekoningen. Gezellig voor ons en goed voor de winkels.")
                    .supportedBy("Joris", "Tuğba")
                    .accepted(430, "together", CERTIFIED),
            DemoIdea.by(
                            "Ineke",
                            "Een leuning en een nieuwe mat in de hal",
                            "De hal bij nummer 108",
                            350,
                            "Twee treden zonder leuning is lastig met boodschappen. En de mat krult om, daar struikel je over.")
                    .supportedBy("Josephine", "Gerrit")
                    .accepted(350, "tidy", CERTIFIED),
            DemoIdea.by(
                            "Wim",
                            "Een scherm met nieuws in de hal",
                            "",
                            900,
                            "Dan weet iedereen wat er in het blok gebeurt, zonder papiertjes op de deur.")
                    .accepted(950, "together", CERTIFIED));

    private static final List<DemoIdea> CHECKED = List.of(
            DemoIdea.by(
                            "Tuğba",
                            "Een bakfiets om te delen",
                            "De stalling achter",
                            900,
                            "Voor de boodschappen en de kinderen. Tweedehands is er al een goede voor dit bedrag.")
                    .supportedBy("Nadia", "Joris", "Meike")
                    .said("Gerrit", "Wie betaalt het als hij kapot is?")
                    .said("Tuğba", "Ik dacht aan een potje: wie hem leent, doet er een euro in."),
            DemoIdea.by(
                            "O",
                            "Vogelkastjes achter het blok",
                            "De muur van de bergingen",
                            90,
                            "Tien kastjes. De kinderen van nummer 120 willen ze schilderen.")
                    .supportedBy("Nadia", "Joris", "Ineke")
                    .accepted(95, "green", RESIDENTS),
            DemoIdea.by(
                            "Nadia",
                            "De hal een lichte kleur geven",
                            "De hal en de trap",
                            300,
                            "Het bruin is van voor mijn tijd. Met een paar mensen is het in één weekend klaar; alleen de verf kost geld.")
                    .supportedBy("Ineke", "Wim", "Meike")
                    .accepted(380, "planned-maintenance", RESIDENTS),
            DemoIdea.by("Joris", "Een insectenhotel", "", 60, "Bijen hebben het moeilijk. Ik timmer hem zelf.")
                    .mergedInto("Vogelkastjes", "Het komt op dezelfde muur; samen is het één klus."),
            DemoIdea.by(
                            "Gerrit",
                            "De goot boven nummer 118",
                            "",
                            0,
                            "Bij elke bui loopt het water langs het raam van Wim.")
                    .supportedBy("Wim")
                    .refused(
                            "Dit is werk van de verhuurder. Wij hebben het gemeld bij De Alliantie; zij komen in de eerste week van de maand."),
            DemoIdea.by(
                    "Ineke",
                    "Een plek om te zitten achter het blok",
                    "In de zon, bij de bergingen",
                    400,
                    "Achter is het stil en daar schijnt ’s avonds de zon. Een stevige tafel met twee banken."));

    private final DemoOpenings openings;
    private final DemoRounds rounds;
    private final DemoWorks works;

    DemoShops(DemoOpenings openings, DemoRounds rounds, DemoWorks works) {
        this.openings = openings;
        this.rounds = rounds;
        this.works = works;
    }

    void fill(BudgetId budget) {
        objected(budget);
        checked(budget);
    }

    private void checked(BudgetId budget) {
        var title = "Plannen voor %d".formatted(openings.today().getYear() + 1);
        var round = openings.open(budget, title, 1_800, BY_BASKET, TASKS);
        rounds.propose(round, CHECKED);
        rounds.goTo(round, DemoRounds.CHECK - 2);
        rounds.decide(round, CHECKED);
        rounds.goTo(round, DemoRounds.CHECK);
    }

    private void objected(BudgetId budget) {
        var round = openings.open(budget, "Een warmer welkom", 2_400, BY_POINTS, TASKS);
        rounds.propose(round, COUNTED);
        rounds.goTo(round, DemoRounds.CHECK);
        rounds.decide(round, COUNTED);
        rounds.goTo(round, DemoRounds.VOTE);
        vote(round);
        rounds.goTo(round, DemoRounds.OBJECTIONS);
        object(round);
    }

    private void vote(DemoRound round) {
        rounds.vote(round, "Josephine", Map.of("leuning", 6, "Lampen", 4));
        rounds.vote(round, "Joris", Map.of("Geveltuintjes", 6, "Lichtslingers", 4));
        rounds.vote(round, "Ineke", Map.of("leuning", 5, "Lampen", 3, "codeslot", 2));
        rounds.vote(round, "O", Map.of("Geveltuintjes", 7, "Lampen", 3));
        rounds.vote(round, "Tuğba", Map.of("Lichtslingers", 5, "Geveltuintjes", 3, "codeslot", 2));
        rounds.vote(round, "Wim", Map.of("scherm", 8, "Lampen", 2));
        rounds.vote(round, "Nadia", Map.of("Lampen", 6, "Geveltuintjes", 2, "leuning", 2));
        rounds.vote(round, "Gerrit", Map.of("codeslot", 6, "leuning", 4));
    }

    private void object(DemoRound round) {
        var answered = works.object(
                round, "Gerrit", "leuning", "Met een leuning erbij kom ik met mijn scootmobiel de hal niet meer door.");
        works.dismiss(
                answered,
                "Joris",
                "Ik heb het met de duimstok nagemeten: er blijft 1,10 meter over, en uw scootmobiel is 65 centimeter breed. De leuning komt aan de kant van de brievenbussen. Ik loop graag nog eens met u mee.");
        works.object(
                round,
                "Wim",
                "Lampen",
                "De lamp op de tweede verdieping komt precies voor mijn slaapkamerraam. Ik ben niet tegen, maar wil dat er eerst een andere plek wordt gezocht.");
    }
}
