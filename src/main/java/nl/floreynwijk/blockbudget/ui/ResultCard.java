package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.blockbudget.Afterwards;
import nl.floreynwijk.blockbudget.RoundResult;

/** One proposal in a result: how many wanted it, with a bar and in words, what it gets and why. */
class ResultCard extends Composite<Section> {

    private static final int WHOLE = 100;

    private ResultCard(String title, String amount, int supporters, int ballots, String why) {
        var figure = new Span(amount);
        figure.addClassName("ballot-cost");
        var head = new Div(new H3(title), figure);
        head.addClassName("ballot-head");
        getContent().addClassNames("card", "result-card");
        getContent().add(head, bar(supporters, ballots), new Paragraph(why));
    }

    static ResultCard of(int place, RoundResult.Winner winner, int ballots, Locale language) {
        var card = new ResultCard(
                place + ". " + winner.title(),
                winner.amount().text(language),
                winner.supporters(),
                ballots,
                winner.why());
        card.getContent().addClassName("result-won");
        winner.costPerSupporter().ifPresent(it -> card.say("blockbudget.result.per-supporter", it.text(language)));
        winner.byLot().ifPresent(it -> card.getContent().add(new Paragraph(it)));
        return card;
    }

    static ResultCard of(RoundResult.Loser loser, int ballots, Locale language) {
        return new ResultCard(loser.title(), loser.cost().text(language), loser.supporters(), ballots, loser.why());
    }

    /** What was decided about it afterwards. */
    ResultCard with(Optional<Afterwards.Setback> setback) {
        setback.ifPresent(it -> {
            var words = new Paragraph(Texts.text("blockbudget.result.setback", it.reason()));
            words.addClassName("result-setback");
            getContent().add(words);
        });
        return this;
    }

    private void say(String key, Object... values) {
        getContent().add(new Paragraph(Texts.text(key, values)));
    }

    /** As wide as its supporters are many beside all who voted. */
    private static Div bar(int supporters, int ballots) {
        var length = new Span();
        length.getStyle().setWidth(supporters * WHOLE / Math.max(1, ballots) + "%");
        var bar = new Span(length);
        bar.addClassName("figure-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var words = new Div(bar, new Span(Texts.text("blockbudget.result.supporters", supporters, ballots)));
        words.addClassName("result-bar");
        return words;
    }
}
