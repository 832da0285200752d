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
    }

    private Component list(BallotPaper paper, Choices choices) {
        var lines = lines(paper, choices).stream().map(ListItem::new).toArray(ListItem[]::new);
        return paper.form() == BallotForm.RANK ? new OrderedList(lines) : new UnorderedList(lines);
    }

    private List<String> lines(BallotPaper paper, Choices choices) {
        var order = Map.Entry.<ProposalId, Integer>comparingByValue();
        var inOrder = paper.form() == BallotForm.POINTS ? order.reversed() : order;
        return choices.points().entrySet().stream()
                .sorted(inOrder.thenComparing(Comparator.comparing(it -> title(paper, it.getKey()))))
                .map(it -> line(paper, it))
                .toList();
    }

    private String line(BallotPaper paper, Map.Entry<ProposalId, Integer> chosen) {
        var title = title(paper, chosen.getKey());
        return paper.form() == BallotForm.POINTS
                ? getTranslation("blockbudget.vote.line.points", title, chosen.getValue())
                : title;
    }

    private static String title(BallotPaper paper, ProposalId proposal) {
        return paper.items().stream()
                .filter(it -> it.id().equals(proposal))
                .map(BallotPaper.Item::title)
                .findFirst()
                .orElse("");
    }
}
