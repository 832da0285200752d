package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.MainLayout;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.blockbudget.OwnProposal;
import nl.floreynwijk.blockbudget.ProposalCard;
import nl.floreynwijk.blockbudget.ProposalDetails;
import nl.floreynwijk.blockbudget.ProposalId;
import nl.floreynwijk.blockbudget.ProposalTalk;
import nl.floreynwijk.blockbudget.Proposals;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.WithdrawResult;

/** What somebody in the block wants done, what the office made of it, and what neighbours say about it. */
@Route("stemkamer/:round/voorstellen/:proposal")
@PermitAll
@InArea("blockbudget")
public class ProposalView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Proposals proposals;
    private final ProposalTalk talk;
    private final AttachmentCheck check;
    private final Answer answer = new Answer();
    private final Div back = new Div();
    private final Div page = new Div();
    private String title = "";

    ProposalView(Proposals proposals, ProposalTalk talk, AttachmentCheck check) {
        this.proposals = proposals;
        this.talk = talk;
        this.check = check;
        page.addClassName("proposal");
        getContent().addClassName("stack");
        getContent().add(back, answer, page);
    }

    /** The address of that proposal. */
    public static RouteParameters of(RoundId round, ProposalId proposal) {
        return ProposalPages.of(round, proposal);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var round = ProposalPages.round(event.getRouteParameters());
        ProposalPages.proposal(event.getRouteParameters())
                .flatMap(proposals::find)
                .filter(it -> round.filter(it.card().round()::equals).isPresent())
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ProposalDetails proposal) {
        var card = proposal.card();
        title = card.title();
        back.removeAll();
        back.add(ProposalPages.room(card.round(), getTranslation("blockbudget.proposals.back", proposal.roundTitle())));
        page.removeAll();
        page.add(new ProposalCardFull(proposal));
        if (proposal.may().support() || (card.state().isAlive() && card.supporters() > 0)) {
            page.add(SupportButton.of(card, proposal.may().support(), proposals));
        }
        if (proposal.may().change()) {
            page.add(createOwnTools(card));
        }
        page.add(new CommentSection(proposal, talk, answer, () -> reload(card.id())));
        MainLayout.retitle(this);
    }

    private void reload(ProposalId id) {
        proposals.find(id).ifPresent(this::show);
    }

    private Div createOwnTools(ProposalCard card) {
        var tools = new Div(
                new Button(getTranslation("blockbudget.propose.change"), _ -> change(card)),
                new Button(getTranslation("blockbudget.withdraw"), _ -> askBeforeWithdrawing(card)));
        tools.addClassName("buttons");
        return tools;
    }

    private void change(ProposalCard card) {
        answer.clear();
        proposals
                .toChange(card.id())
                .ifPresentOrElse(
                        it -> showForm(it, card), () -> answer.refused(getTranslation("blockbudget.propose.decided")));
    }

    private void showForm(OwnProposal own, ProposalCard card) {
        var form = new ChangeProposal(
                proposals,
                check,
                own,
                what -> {
                    reload(card.id());
                    answer.done(what);
                },
                () -> reload(card.id()));
        page.removeAll();
        page.add(form);
        form.takeFocus();
    }

    private void askBeforeWithdrawing(ProposalCard card) {
        new Question(
                        getTranslation("blockbudget.withdraw.sure"),
                        getTranslation("blockbudget.withdraw.means"),
                        getTranslation("blockbudget.withdraw"),
                        () -> withdraw(card))
                .open();
    }

    private void withdraw(ProposalCard card) {
        switch (proposals.withdraw(card.id())) {
            case WithdrawResult.Withdrawn() -> {
                page.removeAll();
                answer.done(getTranslation("blockbudget.withdraw.done", card.title()));
            }
            case WithdrawResult.NotNow() -> answer.refused(getTranslation("blockbudget.propose.decided"));
            case WithdrawResult.HasParts() -> answer.refused(getTranslation("blockbudget.withdraw.has-parts"));
        }
    }

    /** Says what was done to come here. */
    void say(String what) {
        answer.done(what);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
