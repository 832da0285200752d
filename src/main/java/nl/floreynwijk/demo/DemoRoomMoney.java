package nl.floreynwijk.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.Budgets;
import nl.floreynwijk.budgets.FunderId;
import nl.floreynwijk.budgets.FunderKind;
import nl.floreynwijk.budgets.FunderResult;
import nl.floreynwijk.budgets.Funders;
import nl.floreynwijk.budgets.GrantId;
import nl.floreynwijk.budgets.GrantPlan;
import nl.floreynwijk.budgets.GrantPlan.Part;
import nl.floreynwijk.budgets.GrantResult;
import nl.floreynwijk.budgets.Grants;
import nl.floreynwijk.budgets.HolderForm;
import nl.floreynwijk.budgets.LabelCode;
import nl.floreynwijk.budgets.OpeningResult;
import nl.floreynwijk.budgets.ReceiptResult;
import nl.floreynwijk.budgets.TransferId;
import nl.floreynwijk.budgets.VotedMoney;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Blocks;
import org.springframework.stereotype.Component;

/** What an invented fund gave the blocks of the demo to decide on by themselves. */
@Component
class DemoRoomMoney {

    private final Blocks blocks;
    private final Budgets budgets;
    private final VotedMoney money;
    private final Funders funders;
    private final Grants grants;
    private final Clock clock;

    DemoRoomMoney(Blocks blocks, Budgets budgets, VotedMoney money, Funders funders, Grants grants, Clock clock) {
        this.blocks = blocks;
        this.budgets = budgets;
        this.money = money;
        this.funders = funders;
        this.grants = grants;
        this.clock = clock;
    }

    void give() {
        var fund = ((FunderResult.Kept) funders.add("Wijkfonds Soesterkwartier", FunderKind.OTHER)).id();
        give(fund, of(DemoNeighbourhood.TREES_BLOCK), Euros.of(5_000));
        give(fund, open(DemoNeighbourhood.SHOPS_BLOCK), Euros.of(5_000));
        give(fund, open(DemoNeighbourhood.BIRDS_BLOCK), Euros.of(3_500));
    }

    /** The budget of a block. */
    BudgetId of(String block) {
        return money.ofBlock(named(block)).getFirst().id();
    }

    private BudgetId open(String block) {
        var opened = budgets.open(new LabelCode("blokbudget"), HolderForm.of(named(block)));
        return ((OpeningResult.Opened) opened).id();
    }

    private BlockId named(String block) {
        return blocks.names().stream()
                .filter(it -> it.name().equals(block))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void give(FunderId fund, BudgetId budget, Euros amount) {
        var today = DutchTime.day(clock.instant());
        var day = LocalDate.of(today.getYear(), 1, 1);
        var grant = (GrantResult.Recorded) grants.record(
                GrantId.random(),
                new GrantPlan(
                        fund,
                        budget,
                        "Bewoners beslissen samen",
                        amount,
                        day,
                        day.plusYears(2).minusDays(1),
                        List.of(new Part(day, amount)),
                        List.of()));
        DemoRounds.require(
                grants.receive(grant.id(), 1, TransferId.random(), amount, day), ReceiptResult.Received.class);
    }
}
