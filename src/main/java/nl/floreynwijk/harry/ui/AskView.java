package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.Drafts;
import nl.floreynwijk.harry.AskResult;
import nl.floreynwijk.harry.Guide;
import nl.floreynwijk.harry.HarrySettings;
import nl.floreynwijk.harry.LandlordFacts;
import nl.floreynwijk.harry.ListingCard;
import nl.floreynwijk.harry.RequestId;
import nl.floreynwijk.harry.Requests;

/** Where a member asks for help: what they looked up before, or whatever else; of one neighbour, or of whose turn it is. */
@Route(ListingsView.PATH + "/vraag")
@RolesAllowed(Roles.MEMBER)
@InArea("harry")
public class AskView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Guide guide;
    private final Requests requests;
    private final AttachmentCheck check;
    private final Drafts drafts;
    private final HarrySettings phones;
    private final Cooperative cooperative;
    private final Answer answer = new Answer();

    AskView(
            Guide guide,
            Requests requests,
            AttachmentCheck check,
            Drafts drafts,
            HarrySettings phones,
            Cooperative cooperative) {
        this.guide = guide;
        this.requests = requests;
        this.check = check;
        this.drafts = drafts;
        this.phones = phones;
        this.cooperative = cooperative;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = AskAddress.read(event.getLocation().getQueryParameters());
        var subject = AskSubject.of(guide, address);
        var unanswered = subject.filter(AskSubject::isUnanswered);
        if (unanswered.isPresent()) {
            event.forwardTo(AnswerView.class, unanswered.get().guideParameters(), address.guide());
            return;
        }
        show(subject, address.neighbour().flatMap(requests::neighbour));
    }

    private void show(Optional<AskSubject> subject, Optional<ListingCard> neighbour) {
        var draft = drafts.of("harry-request");
        var forTeam = subject.filter(AskSubject::isForTeam).isPresent();
        var fields = new RequestFields(check, subject.map(AskSubject::about), !forTeam).keptIn(draft);
        var send = new Button(
                getTranslation(forTeam ? "harry.request.send-team" : "harry.request.send"),
                _ -> send(fields, neighbour, draft));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().removeAll();
        getContent().add(new Nav(new RouterLink(getTranslation("harry.offer.back"), ListingsView.class)));
        subject.flatMap(this::danger).ifPresent(getContent()::add);
        getContent().add(lead(subject, neighbour), draft, fields, answer, send);
    }

    /** Whoever came here past the answer still reads whom to phone first. */
    private Optional<DangerCard> danger(AskSubject subject) {
        var item = subject.step().item();
        var facts = subject.about().housing().rentedFrom().flatMap(guide::about).orElse(LandlordFacts.NONE);
        return item.danger()
                .filter(_ -> item.emergency())
                .map(it -> new DangerCard(item, it, facts, phones, cooperative));
    }

    /** What it is about, and what happens next. */
    private Section lead(Optional<AskSubject> subject, Optional<ListingCard> neighbour) {
        var lead = new Section();
        lead.addClassName("card");
        subject.ifPresent(it -> lead.add(new H2(it.name(getLocale()))));
        if (subject.filter(AskSubject::isForTeam).isPresent()) {
            lead.add(new Paragraph(getTranslation("harry.request.lead.team")));
        } else {
            lead.add(new Paragraph(neighbour
                    .map(it -> getTranslation("harry.request.lead.picked", it.name()))
                    .orElseGet(() -> getTranslation("harry.request.lead"))));
            lead.add(new Paragraph(getTranslation("harry.request.lead.private")));
        }
        if (subject.isEmpty()) {
            lead.add(new RouterLink(getTranslation("harry.request.guide"), GuideView.class));
        }
        return lead;
    }

    private void send(RequestFields fields, Optional<ListingCard> neighbour, Draft draft) {
        answer.clear();
        fields.read().ifPresent(plan -> {
            var result = requests.ask(plan, neighbour.map(ListingCard::id), fields.photos());
            switch (result) {
                case AskResult.Placed(var id, var _) -> sent(id, draft);
                case AskResult.LookedAtFirst(var id) -> sent(id, draft);
                default -> new AskRefusal(fields, answer, getLocale()).say(result);
            }
        });
    }

    private void sent(RequestId id, Draft draft) {
        draft.sent();
        UI.getCurrent().navigate(JobView.class, JobView.of(id), JobPage.justAsked());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("harry.request");
    }
}
