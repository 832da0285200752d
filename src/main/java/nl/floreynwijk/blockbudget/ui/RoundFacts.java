package nl.floreynwijk.blockbudget.ui;

import static nl.floreynwijk.blockbudget.ui.Texts.money;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.List;
import nl.floreynwijk.blockbudget.LedRound;
import nl.floreynwijk.blockbudget.RoundTask;
import nl.floreynwijk.blockbudget.TaskHolder;

/** What there is to know of a round: of which block, how much money, how many votes, and who does what; in a practice round nobody does. */
class RoundFacts extends Composite<DescriptionList> {

    RoundFacts(LedRound round) {
        var room = round.room();
        getContent().addClassName("facts");
        fact("block", List.of(room.block()));
        fact("amount", List.of(money(room.amount())));
        if (room.units() > 0) {
            fact("votes", List.of(getTranslation("blockbudget.rounds.votes", room.cast(), room.units())));
        }
        if (!room.isPractice()) {
            for (var task : RoundTask.values()) {
                fact("task." + task.name(), holders(round, task));
            }
        }
    }

    private void fact(String name, List<String> values) {
        getContent().add(new Term(getTranslation("blockbudget.lead.fact." + name)));
        values.forEach(it -> getContent().add(new Description(it)));
    }

    private List<String> holders(LedRound round, RoundTask task) {
        var holders = round.holders().stream()
                .filter(it -> it.task() == task)
                .map(this::holder)
                .toList();
        return holders.isEmpty() ? List.of(getTranslation("blockbudget.lead.nobody." + task.name())) : holders;
    }

    private String holder(TaskHolder holder) {
        return holder.name()
                .map(it -> getTranslation("blockbudget.lead.holder", it, holder.number()))
                .orElseGet(() -> getTranslation("blockbudget.lead.holder-number", holder.number()));
    }
}
