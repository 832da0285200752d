package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.blockbudget.BallotForm;
import nl.floreynwijk.blockbudget.BallotPaper;
import nl.floreynwijk.blockbudget.Choices;
import nl.floreynwijk.blockbudget.ProposalId;

/** What a ballot says, as a list to check. */
class ChosenList extends Composite<Div> {

    ChosenList(BallotPaper paper, Choices choices) {
        getContent()
                .add(
                        choices.isBlank()
                                ? new Paragraph(getTranslation("blockbudget.vote.blank"))
                                : list(paper, choices));
        rivals(paper, choices).stream().map(Paragraph::new).forEach(getContent()::add);
    }

    /** Both may be chosen, but not both can win. */
    private static List<String> rivals(BallotPaper paper, Choices choices) {
        var chosen = paper.items().stream()
                .filter(it -> choices.points().containsKey(it.id()))
                .toList();
        return chosen.stream()
                .flatMap(one -> chosen.stream()
                        .filter(it -> it.number() > one.number() && one.rivals().contains(it.id()))
                        .map(it -> Texts.text("blockbudget.vote.rivals", one.title(), it.title())))
                .toList();
    }

    private Component list(BallotPaper paper, Choices choices) {
        var lines = lines(paper, choices).stream().map(ListItem::new).toArray(ListItem[]::new);
        return paper.form() == BallotForm.RANK ? new OrderedList(lines) : new UnorderedList(lines);
    }

    private List<String> lines(BallotPaper paper, Choices choices) {
        var order = Map.Entry.<ProposalId, Integer>comparingByValue();
        var inOrder = paper.form() == BallotForm.POINTS ? order.reversed() : order;
        return choices.points().entrySet().stream()
                .sorted(inOrder.thenComparing(
                        Comparator.comparing(it -> item(paper, it.getKey()).title())))
                .map(it -> line(paper, it))
                .toList();
    }

    private String line(BallotPaper paper, Map.Entry<ProposalId, Integer> chosen) {
        var item = item(paper, chosen.getKey());
        return switch (paper.form()) {
            case APPROVE, RANK -> item.title();
            case POINTS -> getTranslation("blockbudget.vote.line.points", item.title(), chosen.getValue());
            case BASKET -> getTranslation("blockbudget.vote.line.money", item.title(), Texts.money(item.cost()));
        };
    }

    private static BallotPaper.Item item(BallotPaper paper, ProposalId proposal) {
        return paper.items().stream()
                .filter(it -> it.id().equals(proposal))
                .findFirst()
                .orElseThrow();
    }
}
