package nl.floreynwijk.demo;

import static nl.floreynwijk.demo.DemoRounds.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.blockbudget.AddQuoteResult;
import nl.floreynwijk.blockbudget.AnswerObjectionResult;
import nl.floreynwijk.blockbudget.ConfirmDoneResult;
import nl.floreynwijk.blockbudget.ObjectResult;
import nl.floreynwijk.blockbudget.ObjectionId;
import nl.floreynwijk.blockbudget.ObjectionState;
import nl.floreynwijk.blockbudget.Objections;
import nl.floreynwijk.blockbudget.OrderWorkResult;
import nl.floreynwijk.blockbudget.QuoteId;
import nl.floreynwijk.blockbudget.QuotePlan;
import nl.floreynwijk.blockbudget.ReportDoneResult;
import nl.floreynwijk.blockbudget.Works;
import nl.floreynwijk.budgets.ReservationId;
import nl.floreynwijk.budgets.VotedReservation;
import org.springframework.stereotype.Component;

/** Lets people of the demo do what comes after a count. */
@Component
class DemoWorks {

    private final Objections objections;
    private final Works works;
    private final DemoCast cast;

    DemoWorks(Objections objections, Works works, DemoCast cast) {
        this.objections = objections;
        this.works = works;
        this.cast = cast;
    }

    ObjectionId object(DemoRound round, String given, String about, String text) {
        var id = ObjectionId.random();
        var proposal = Optional.of(round.proposal(about));
        cast.as(given, () -> require(objections.object(id, round.id(), proposal, text), ObjectResult.Made.class));
        return id;
    }

    void dismiss(ObjectionId objection, String mediator, String answer) {
        cast.as(
                mediator,
                () -> require(
                        objections.answer(objection, ObjectionState.DISMISSED, answer),
                        AnswerObjectionResult.Answered.class));
    }

    /** Notes what a supplier asks for what has these words in its title. */
    QuoteId quote(DemoRound round, String lead, String work, String supplier, long euros) {
        var id = QuoteId.random();
        var plan = new QuotePlan(supplier, Euros.of(euros));
        cast.as(
                lead,
                () -> require(
                        works.addQuote(id, round.proposal(work), plan, Optional.empty()), AddQuoteResult.Added.class));
        return id;
    }

    void order(DemoRound round, String lead, String work, QuoteId chosen) {
        cast.as(lead, () -> require(works.order(round.proposal(work), chosen), OrderWorkResult.Ordered.class));
    }

    void reportDone(DemoRound round, String lead, String work) {
        cast.as(
                lead,
                () -> require(works.reportDone(round.proposal(work), List.of()), ReportDoneResult.Reported.class));
    }

    void confirm(DemoRound round, String given, String work) {
        cast.as(given, () -> require(works.confirm(round.proposal(work)), ConfirmDoneResult.Confirmed.class));
    }

    /** What was set apart for a work. */
    ReservationId moneyFor(DemoRound round, String given, String work) {
        var found = new ArrayList<ReservationId>();
        cast.as(given, () -> works.find(round.id()).orElseThrow().works().stream()
                .filter(it -> it.id().equals(round.proposal(work)))
                .flatMap(it -> it.money().stream())
                .map(VotedReservation::id)
                .forEach(found::add));
        return DemoCast.theOnly(found, work);
    }
}
