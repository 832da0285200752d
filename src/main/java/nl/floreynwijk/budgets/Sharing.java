package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.places.DwellingId;
import nl.floreynwijk.places.Places;
import org.springframework.stereotype.Component;

/** Shares what a funder gives for a block between the block and its dwellings, by the rule of the label. */
@Component
class Sharing {

    private final LabelRepository labels;
    private final BudgetOpening opening;
    private final Holders holders;
    private final Places places;

    Sharing(LabelRepository labels, BudgetOpening opening, Holders holders, Places places) {
        this.labels = labels;
        this.opening = opening;
        this.holders = holders;
        this.places = places;
    }

    Shares shares(Budget budget, Euros amount) {
        return labels.findById(budget.label())
                .flatMap(Label::split)
                .map(it -> Shares.of(amount, it.percent(), dwellingsOf(budget).size()))
                .orElseGet(() -> Shares.undivided(amount));
    }

    private List<DwellingId> dwellingsOf(Budget budget) {
        return places.inBlock(budget.holder().block());
    }

    /**
     * The transfers by which an amount comes in; budgets of dwellings that have none yet are opened.
     *
     * @param first the id of the first of them; the others follow from it
     */
    List<Transfer> transfers(Budget budget, GrantId grant, Euros amount, TransferId first, LocalDate day) {
        var shares = shares(budget, amount);
        var transfers = new ArrayList<Transfer>();
        if (shares.own().compareTo(Euros.ZERO) > 0) {
            transfers.add(receipt(first, budget.id(), grant, shares.own(), day));
        }
        if (shares.each().compareTo(Euros.ZERO) > 0) {
            var label = labels.findById(budget.label())
                    .flatMap(Label::split)
                    .flatMap(it -> labels.findById(it.label()))
                    .orElseThrow();
            for (var dwelling : dwellingsOf(budget)) {
                var part = opening.of(label, holders.dwelling(dwelling).orElseThrow());
                var id = Receipt.numbered(first, transfers.size());
                transfers.add(receipt(id, part.id(), grant, shares.each(), day));
            }
        }
        return transfers;
    }

    private static Transfer receipt(TransferId id, BudgetId budget, GrantId grant, Euros amount, LocalDate day) {
        return Transfer.of(
                id,
                TransferKind.RECEIVE,
                LedgerAccount.granted(budget, grant, day.getYear()),
                LedgerAccount.free(budget),
                amount,
                day);
    }
}
