package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.stream.IntStream;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.MainLayout;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.blockbudget.Afterwards;
import nl.floreynwijk.blockbudget.BallotWays;
import nl.floreynwijk.blockbudget.Objections;
import nl.floreynwijk.blockbudget.Results;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.RoundResult;

/** What a block decided: what is chosen and why, what is not and why not, and how anybody can check it. */
@Route(RoomsView.PATH + "/:round/uitslag")
@PermitAll
@InArea("blockbudget")
public class ResultView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Results results;
    private final Objections objections;
    private final Answer answer = new Answer();
    private String title = getTranslation("blockbudget.result.title");

    ResultView(Results results, Objections objections) {
        this.results = results;
        this.objections = objections;
        getContent().addClassNames("stack", "round-result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoomView.idIn(event)
                .flatMap(it -> results.find(it, getLocale()))
                .ifPresentOrElse(this::show, () -> RoomView.forwardTo(event));
    }

    private void show(RoundResult result) {
        title = getTranslation("blockbudget.result.title-of", result.title());
        getContent().removeAll();
        getContent()
                .add(new RouterLink(
                        getTranslation("blockbudget.room.back"), RoomView.class, RoomView.of(result.round())));
        getContent().add(answer);
        if (result.afterwards().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("blockbudget.room.practice.what")));
        }
        getContent().add(new Paragraph(turnout(result)));
        if (result.ways().areKnown()) {
            getContent().add(new Paragraph(ways(result.ways())));
        }
        if (result.unconfirmed() > 0) {
            getContent().add(new Paragraph(getTranslation("blockbudget.result.unconfirmed", result.unconfirmed())));
        }
        if (!result.isValid()) {
            getContent().add(Notice.problem(getTranslation("blockbudget.result.no-quorum")));
        }
        getContent().add(part("blockbudget.result.winners", winners(result)));
        getContent().add(new Paragraph(money(result)));
        if (result.afterwards().filter(Afterwards::hasWork).isPresent()) {
            var work = new RouterLink(
                    getTranslation("blockbudget.result.to-work"), WorkView.class, RoomView.of(result.round()));
            work.addClassName("button-link");
            getContent().add(work);
        }
        if (!result.losers().isEmpty()) {
            getContent().add(part("blockbudget.result.losers", losers(result)));
        }
        result.afterwards()
                .map(it -> part("blockbudget.objections", objections(result.round(), it)))
                .ifPresent(getContent()::add);
        getContent()
                .add(
                        part("blockbudget.result.how", how(result)),
                        part("blockbudget.result.check", new ResultFiles(result)));
        MainLayout.retitle(this);
    }

    private String turnout(RoundResult result) {
        return getTranslation(
                "blockbudget.result.turnout",
                result.ballots(),
                result.units(),
                result.turnoutPercent(),
                result.withWish());
    }

    private String ways(BallotWays ways) {
        return getTranslation("blockbudget.result.ways", ways.online(), ways.desk(), ways.paper(), ways.proxy());
    }

    private String money(RoundResult result) {
        return getTranslation(
                "blockbudget.result.money",
                result.spent().text(getLocale()),
                result.left().text(getLocale()));
    }

    private Component winners(RoundResult result) {
        if (result.winners().isEmpty()) {
            return new Paragraph(getTranslation("blockbudget.result.no-winners"));
        }
        var list = new Div();
        list.addClassName("card-list");
        IntStream.range(0, result.winners().size())
                .mapToObj(it -> winner(result, it))
                .forEach(list::add);
        return list;
    }

    private ResultCard winner(RoundResult result, int index) {
        var winner = result.winners().get(index);
        return ResultCard.of(index + 1, winner, result.ballots(), getLocale())
                .with(result.afterwards().flatMap(it -> it.setbackOf(winner.number())));
    }

    private Component objections(RoundId round, Afterwards afterwards) {
        return new ObjectionsPart(round, afterwards, objections, answer, () -> show(round));
    }

    private void show(RoundId round) {
        results.find(round, getLocale()).ifPresent(this::show);
    }

    private Component losers(RoundResult result) {
        var list = new Div();
        list.addClassName("card-list");
        result.losers().forEach(it -> list.add(ResultCard.of(it, result.ballots(), getLocale())));
        return list;
    }

    private static Component how(RoundResult result) {
        var words = new Div();
        words.addClassName("stack");
        result.sentences().forEach(it -> words.add(new Paragraph(it)));
        return words;
    }

    private Section part(String heading, Component content) {
        var part = new Section(new H2(getTranslation(heading)), content);
        part.addClassName("book-part");
        return part;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
