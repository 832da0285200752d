package nl.floreynwijk.demo;

import java.util.List;
import nl.floreynwijk.blockbudget.RoundRules;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.demo.DemoOpenings.Tasks;
import org.springframework.stereotype.Component;

/** The voting room of the Sperwerstraat: people propose, one round is still to begin, and one is being set up. */
@Component
class DemoBirds {

    private static final Tasks TASKS = new Tasks("Henk", "", List.of("Karel", "Noor"));

    private static final List<DemoIdea> IDEAS = List.of(
            DemoIdea.by(
                            "Henk",
                            "Een kast met gereedschap in de berging",
                            "De berging bij nummer 14",
                            350,
                            "Een goede boor, een waterpas, een trap en een stel schroevendraaiers. Ik help graag wie niet weet hoe het moet. Samen kopen is goedkoper dan ieder voor zich.")
                    .supportedBy("Sofie", "Rachid", "Corrie", "Lin")
                    .said("Corrie", "Ik heb nooit geweten hoe ik een plug in de muur krijg. Dan kom ik bij u!")
                    .said("Henk", "Afgesproken, ik zet de koffie klaar."),
            DemoIdea.by(
                            "Sofie",
                            "Een moestuinbak bij de speelplek",
                            "Naast de schommel",
                            280,
                            "Met kinderen radijsjes zaaien. Op woensdagmiddag wil ik daar wel bij zijn.")
                    .supportedBy("Lin", "Marijke", "Anja"),
            DemoIdea.by(
                            "Rachid",
                            "Twee doeltjes op het pleintje",
                            "Het pleintje achter nummer 20",
                            220,
                            "Nu zijn het jassen, en die waaien weg. Met doeltjes die laag zijn rolt de bal niet de straat op.")
                    .supportedBy("Henk", "Sofie")
                    .said("Marijke", "Fijn voor de jongens. Wel graag om negen uur stil.")
                    .said("Rachid", "Dat spreek ik met ze af."),
            DemoIdea.by(
                            "Anja",
                            "De tuinhekjes recht zetten",
                            "Nummer 2 tot en met 12",
                            0,
                            "Ze hangen allemaal scheef. Wat het kost weet ik niet; met een paar buren en een zak beton kom je al ver.")
                    .supportedBy("Corrie"),
            DemoIdea.by(
                            "Lin",
                            "Een kast met boeken om te ruilen",
                            "Bij de ingang van nummer 32",
                            150,
                            "U neemt een boek mee en zet er een terug. Ook in andere talen, want die worden hier veel gelezen.")
                    .supportedBy("Sofie", "Anja", "Corrie", "Marijke"));

    private final DemoOpenings openings;
    private final DemoRounds rounds;

    DemoBirds(DemoOpenings openings, DemoRounds rounds) {
        this.openings = openings;
        this.rounds = rounds;
    }

    void fill(BudgetId budget) {
        var today = openings.today();
        var next = today.getYear() + 1;
        var ideas = openings.open(budget, "Samen aan de slag in %d".formatted(next), 1_500, RoundRules.SAFE, TASKS);
        rounds.propose(ideas, IDEAS);
        rounds.goTo(ideas, DemoRounds.IDEAS);
        openings.open(budget, "Een groene Sperwerstraat", 1_000, RoundRules.SAFE, TASKS, today.plusWeeks(4));
        openings.draft(budget, "Straatfeest", 600, RoundRules.SAFE, "Sofie");
    }
}
