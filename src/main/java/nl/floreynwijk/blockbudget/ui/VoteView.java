package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.MainLayout;
import nl.floreynwijk.blockbudget.CastResult;
import nl.floreynwijk.blockbudget.OwnVote;
import nl.floreynwijk.blockbudget.ReceiptCode;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.Voting;
import nl.floreynwijk.blockbudget.VotingPaper;

/** Where somebody votes: choose, look once more, hand it in, and keep the receipt. */
@Route(RoomsView.PATH + "/:round/stemmen")
@RolesAllowed(Roles.MEMBER)
@InArea("blockbudget")
public class VoteView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Voting voting;
    private final CurrentAccount currentAccount;
    private final Answer answer = new Answer();
    private final Div page = new Div();
    private String title = "";

    VoteView(Voting voting, CurrentAccount currentAccount) {
        this.voting = voting;
        this.currentAccount = currentAccount;
        page.addClassName("stack");
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoomView.idIn(event).flatMap(voting::paper).ifPresentOrElse(this::show, () -> showNothing(event));
    }

    private void showNothing(BeforeEnterEvent event) {
        title = getTranslation("blockbudget.rooms");
        getContent().removeAll();
        getContent().add(new Paragraph(getTranslation("blockbudget.vote.nothing")));
        RoomView.idIn(event).ifPresent(it -> getContent()
                .add(new RouterLink(getTranslation("blockbudget.room.back"), RoomView.class, RoomView.of(it))));
    }

    private void show(VotingPaper paper) {
        title = getTranslation("blockbudget.vote.title", paper.title());
        var round = paper.paper().round();
        getContent().removeAll();
        getContent()
                .add(
                        new RouterLink(getTranslation("blockbudget.room.back"), RoomView.class, RoomView.of(round)),
                        new Paragraph(getTranslation(
                                "blockbudget.vote.until",
                                DutchTime.moment(paper.closing().minusMillis(1), getLocale()))),
                        answer,
                        page);
        var open = paper.votes().stream().filter(OwnVote::isOpen).toList();
        if (open.isEmpty()) {
            showUsed(round);
        } else {
            var votes = new VoteChoice(open, vote -> choose(paper, vote));
            page.removeAll();
            page.add(votes);
            votes.begin();
        }
        MainLayout.retitle(this);
    }

    /** Which of several votes is cast: one's own first, then those that others gave. */
    private final class VoteChoice extends Composite<Div> {

        private final RadioButtonGroup<OwnVote> which =
                new RadioButtonGroup<>(getTranslation("blockbudget.vote.which"));
        private final OwnVote first;

        VoteChoice(List<OwnVote> votes, Consumer<OwnVote> chosen) {
            first = votes.getFirst();
            which.setItems(votes);
            which.setItemLabelGenerator(VoteView.this::name);
            which.setVisible(votes.size() > 1 || first.isProxy());
            which.addValueChangeListener(change -> chosen.accept(change.getValue()));
            getContent().add(which);
        }

        void begin() {
            which.setValue(first);
        }
    }

    private String name(OwnVote vote) {
        var key = vote.isProxy() ? "blockbudget.vote.which.proxy" : "blockbudget.vote.which.own";
        return getTranslation(key, vote.address());
    }

    private void choose(VotingPaper paper, OwnVote vote) {
        var state = new BallotState(paper.paper());
        showCards(paper, vote, state);
    }

    private void showCards(VotingPaper paper, OwnVote vote, BallotState state) {
        var keptAs = currentAccount.isActing() ? "" : "ballot-" + vote.voter();
        var cards = new BallotCards[1];
        cards[0] = new BallotCards(
                state,
                paper.paper().inOrderFor(vote.voter()),
                keptAs,
                it -> RoomView.linkTo(paper.paper().round(), it),
                () -> review(paper, vote, state, cards[0]));
        replaceBelowChoice(cards[0]);
    }

    private void replaceBelowChoice(Component... below) {
        page.getChildren().skip(1).toList().forEach(page::remove);
        page.add(below);
    }

    /** The receipt is made here, so that pressing twice is handing in once. */
    private void review(VotingPaper paper, OwnVote vote, BallotState state, BallotCards cards) {
        answer.clear();
        var receipt = ReceiptCode.random();
        replaceBelowChoice(new BallotReview(
                paper.paper(),
                state.choices(),
                () -> cast(paper, vote, receipt, state, cards),
                () -> showCards(paper, vote, state)));
    }

    private void cast(VotingPaper paper, OwnVote vote, ReceiptCode receipt, BallotState state, BallotCards cards) {
        var round = paper.paper().round();
        switch (voting.cast(round, vote.voter(), receipt, state.choices())) {
            case CastResult.Cast() -> {
                cards.forget();
                page.removeAll();
                page.add(new ReceiptCard(receipt));
                leadOn(paper, vote);
                answer.done(getTranslation("blockbudget.vote.done"));
            }
            case CastResult.VotedAlready(var way) -> {
                refuse(cards, "blockbudget.vote.used." + way);
                page.add(toReceipt(round));
            }
            case CastResult.VotedElsewhere() -> refuse(cards, "blockbudget.vote.voted-elsewhere");
            case CastResult.GivenAway() -> {
                refuse(cards, "blockbudget.vote.given-away");
                page.add(new RouterLink(getTranslation("blockbudget.room.proxy"), ProxyView.class, RoomView.of(round)));
            }
            case CastResult.TakenBack() -> refuse(cards, "blockbudget.vote.taken-back");
            case CastResult.NotYet(var opens) ->
                refuse(cards, "blockbudget.vote.not-yet", DutchTime.moment(opens, getLocale()));
            case CastResult.TooLate(var closed) ->
                refuse(cards, "blockbudget.vote.too-late", DutchTime.moment(closed.minusMillis(1), getLocale()));
            case CastResult.Refused(var problem) -> {
                showCards(paper, vote, state);
                answer.refused(ProblemWords.of(problem, getLocale()));
            }
        }
    }

    /** Whoever holds more votes than this one is led to the next, once they kept the receipt. */
    private void leadOn(VotingPaper paper, OwnVote cast) {
        if (paper.votes().stream().anyMatch(it -> it.isOpen() && !it.equals(cast))) {
            page.add(new Button(getTranslation("blockbudget.vote.next"), _ -> again(paper)));
        }
    }

    private void again(VotingPaper before) {
        answer.clear();
        voting.paper(before.paper().round())
                .ifPresentOrElse(this::show, () -> answer.refused(getTranslation("blockbudget.vote.nothing")));
    }

    private void refuse(BallotCards cards, String key, Object... values) {
        cards.forget();
        answer.refused(getTranslation(key, values));
        page.removeAll();
    }

    private void showUsed(RoundId round) {
        page.removeAll();
        page.add(new Paragraph(getTranslation("blockbudget.vote.none-open")), toReceipt(round));
    }

    private RouterLink toReceipt(RoundId round) {
        return new RouterLink(getTranslation("blockbudget.receipt.look"), ReceiptView.class, RoomView.of(round));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
