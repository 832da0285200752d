package nl.floreynwijk.demo;

import java.util.List;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.blockbudget.BallotForm;
import nl.floreynwijk.blockbudget.Method;
import nl.floreynwijk.blockbudget.Rest;
import nl.floreynwijk.blockbudget.RoundRules;
import nl.floreynwijk.blockbudget.Voters;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.ReservationId;
import nl.floreynwijk.demo.DemoOpenings.Tasks;
import org.springframework.stereotype.Component;

/** The voting room of the Bomenstraat: people vote now, and what they chose before is being carried out. */
@Component
class DemoTrees {

    private static final List<String> SCRUTINEERS = List.of("Henk", "Sofie");
    private static final String LEAD = "Mehmet";
    private static final String METALWORKER = "Van der Velde Metaalwerk";

    private static final RoundRules WITH_SPARE = new RoundRules(
            Voters.DWELLINGS, BallotForm.APPROVE, 10, Method.EQUAL_SHARES, true, Rest.SPARE, false, 0, 0);

    private final DemoOpenings openings;
    private final DemoRounds rounds;
    private final DemoWorks works;
    private final DemoInvoices invoices;
    private final DemoCast cast;

    DemoTrees(DemoOpenings openings, DemoRounds rounds, DemoWorks works, DemoInvoices invoices, DemoCast cast) {
        this.openings = openings;
        this.rounds = rounds;
        this.works = works;
        this.invoices = invoices;
        this.cast = cast;
    }

    void fill(BudgetId budget) {
        carryOut(before(budget));
        voteNow(budget);
    }

    /** Ria has still to vote, and so have others whom somebody may sign in as. */
    private void voteNow(BudgetId budget) {
        var title = "Wat doen we met ons blok in %d?".formatted(openings.today().getYear() + 1);
        var round = openings.open(budget, title, 2_500, WITH_SPARE, new Tasks("Karel", "", SCRUTINEERS));
        rounds.propose(round, DemoTreesIdeas.NOW);
        rounds.goTo(round, DemoRounds.CHECK);
        rounds.decide(round, DemoTreesIdeas.NOW);
        rounds.incompatible(round, "zandbak", "jeu-de-boules");
        rounds.spare(round, "ladder");
        rounds.goTo(round, DemoRounds.VOTE);
        rounds.vote(round, "Fatima", "bankje", "Plantenbakken", "samen eten");
        rounds.vote(round, "Karel", "licht", "Plantenbakken", "jeu-de-boules");
        rounds.vote(round, "Noor", "licht", "vanzelf");
        rounds.vote(round, "Zeynep", "zandbak", "bankje", "samen eten");
        rounds.vote(round, "Bert", "licht", "jeu-de-boules");
        rounds.vote(round, "Greet", "bankje", "samen eten", "vanzelf");
        rounds.vote(round, "Truus", "vanzelf", "bankje");
        rounds.vote(round, "Samira", "zandbak", "licht");
        rounds.vote(round, "Kees", "jeu-de-boules");
        rounds.vote(round, "Youssef", "zandbak", "licht", "Plantenbakken");
        rounds.vote(round, "Dirk-Jan", "licht", "jeu-de-boules");
        rounds.vote(round, "Aylin", "vanzelf", "zandbak", "licht");
        rounds.vote(round, "Pieter", "licht", "bankje");
    }

    private DemoRound before(BudgetId budget) {
        var round = openings.open(budget, "Veilig en heel", 2_000, RoundRules.SAFE, new Tasks(LEAD, "", SCRUTINEERS));
        rounds.propose(round, DemoTreesIdeas.BEFORE);
        rounds.goTo(round, DemoRounds.CHECK);
        rounds.decide(round, DemoTreesIdeas.BEFORE);
        rounds.goTo(round, DemoRounds.VOTE);
        voteBefore(round);
        rounds.goTo(round, DemoRounds.DOING);
        return round;
    }

    private void voteBefore(DemoRound round) {
        rounds.vote(round, "Ria", "brievenbussen", "afdak");
        rounds.vote(round, "Mehmet", "brievenbussen", "Fietsbeugels");
        rounds.vote(round, "Pieter", "brievenbussen", "afdak", "Fietsbeugels");
        rounds.vote(round, "Amina", "afdak", "Groen");
        rounds.vote(round, "Fatima", "brievenbussen", "Groen", "afdak");
        rounds.vote(round, "Hanneke", "Groen", "schoonmaken");
        rounds.vote(round, "Karel", "brievenbussen", "Fietsbeugels", "Groen");
        rounds.vote(round, "Youssef", "schoonmaken", "brievenbussen");
        rounds.vote(round, "Greet", "brievenbussen", "afdak", "Groen");
        rounds.vote(round, "Łukasz", "Fietsbeugels");
        rounds.vote(round, "Dennis", "muurschildering");
        rounds.vote(round, "Annelies", "Groen", "Fietsbeugels", "afdak");
        rounds.vote(round, "Maria", "Groen", "brievenbussen");
        rounds.vote(round, "Noor", "afdak", "Fietsbeugels");
        rounds.vote(round, "Aylin", "afdak", "schoonmaken", "Groen");
        rounds.vote(round, "Bert", "Fietsbeugels", "brievenbussen");
        rounds.vote(round, "Zeynep", "afdak", "brievenbussen", "Groen");
        rounds.vote(round, "Truus", "afdak", "brievenbussen", "Fietsbeugels");
        rounds.vote(round, "Samira", "muurschildering", "Groen");
    }

    /** One is seen to be done, one waits for somebody to look, one is ordered, and for one suppliers are asked. */
    private void carryOut(DemoRound round) {
        works.quote(round, LEAD, "brievenbussen", "Slotenmaker Eemplein", 510);
        done(round, "brievenbussen", METALWORKER, 485);
        works.confirm(round, "Karel", "brievenbussen");
        payForMailboxes(works.moneyFor(round, LEAD, "brievenbussen"));
        done(round, "afdak", "Dakdekker Vermeer", 340);
        var bars = works.quote(round, LEAD, "Fietsbeugels", METALWORKER, 510);
        works.order(round, LEAD, "Fietsbeugels", bars);
        works.quote(round, LEAD, "Groen", "Kwekerij De Eem", 375);
        works.quote(round, LEAD, "Groen", "Tuincentrum Soest", 420);
    }

    private void payForMailboxes(ReservationId money) {
        cast.asTreasurer(() -> {
            var supplier = invoices.supplier(METALWORKER, "NL91 ABNA 0417 1643 00", true);
            invoices.pay(invoices.enter(money, supplier, "26-118", Euros.of(485), "Brievenbussen bij de ingangen"));
        });
    }

    private void done(DemoRound round, String work, String supplier, long euros) {
        works.order(round, LEAD, work, works.quote(round, LEAD, work, supplier, euros));
        works.reportDone(round, LEAD, work);
    }
}
