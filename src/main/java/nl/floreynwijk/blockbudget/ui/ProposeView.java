package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.Drafts;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.blockbudget.ProposalId;
import nl.floreynwijk.blockbudget.ProposalPlan;
import nl.floreynwijk.blockbudget.ProposalTerms;
import nl.floreynwijk.blockbudget.Proposals;
import nl.floreynwijk.blockbudget.ProposeResult;
import nl.floreynwijk.blockbudget.RoundId;

/** Where somebody proposes what their block is to do with its money. */
@Route("stemkamer/:round/voorstel")
@PermitAll
@InArea("blockbudget")
public class ProposeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Proposals proposals;
    private final AttachmentCheck check;
    private final Drafts drafts;
    private final ProposalId id = ProposalId.random();
    private final Answer answer = new Answer();

    ProposeView(Proposals proposals, AttachmentCheck check, Drafts drafts) {
        this.proposals = proposals;
        this.check = check;
        this.drafts = drafts;
        getContent().addClassName("stack");
    }

    /** The address of the form for that round. */
    public static RouteParameters of(RoundId round) {
        return ProposalPages.of(round);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProposalPages.round(event.getRouteParameters())
                .flatMap(proposals::terms)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ProposalTerms terms) {
        getContent().removeAll();
        getContent()
                .add(ProposalPages.room(terms.round(), getTranslation("blockbudget.proposals.back", terms.title())));
        if (!terms.livesThere()) {
            getContent().add(Notice.info(getTranslation("blockbudget.propose.residents")));
        } else if (terms.open()) {
            showForm(terms);
        } else {
            getContent()
                    .add(Notice.info(getTranslation(
                            "blockbudget.propose.closed",
                            DutchTime.date(terms.from(), getLocale()),
                            DutchTime.date(terms.until(), getLocale()))));
        }
    }

    private void showForm(ProposalTerms terms) {
        var draft = drafts.of("blockbudget-proposal-" + terms.round());
        var fields = new ProposalFields(check).keptIn(draft);
        var send = new Button(getTranslation("blockbudget.propose.do"), _ -> send(terms.round(), fields, draft));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "blockbudget.propose.how",
                                terms.amount().text(getLocale()),
                                DutchTime.date(terms.until(), getLocale()))),
                        new Paragraph(getTranslation("blockbudget.propose.who-reads")),
                        draft,
                        fields,
                        answer,
                        send);
    }

    private void send(RoundId round, ProposalFields fields, Draft draft) {
        answer.clear();
        fields.read().ifPresent(plan -> send(round, plan, fields, draft));
    }

    private void send(RoundId round, ProposalPlan plan, ProposalFields fields, Draft draft) {
        switch (proposals.propose(id, round, plan, fields.photos())) {
            case ProposeResult.Proposed(var proposed) -> {
                draft.sent();
                UI.getCurrent()
                        .navigate(ProposalView.class, ProposalPages.of(round, proposed))
                        .ifPresent(it -> it.say(getTranslation("blockbudget.propose.done")));
            }
            case ProposeResult.Refused(var problems) -> fields.refuse(problems);
            case ProposeResult.NotNow() -> answer.refused(getTranslation("blockbudget.propose.over"));
            case ProposeResult.TooMany(var most) ->
                answer.refused(getTranslation("blockbudget.propose.too-many", most));
            case ProposeResult.RoomFull(var most) ->
                answer.refused(getTranslation("blockbudget.propose.room-full", most));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("blockbudget.propose");
    }
}
