package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.harry.AskForResult;
import nl.floreynwijk.harry.AskResult;
import nl.floreynwijk.harry.Guide;
import nl.floreynwijk.harry.RequestDesk;
import nl.floreynwijk.harry.RequestId;

/** Where the office asks for somebody without an account: who phones or comes to the desk, a shop, a school. */
@Route(JobsBoardView.PATH + "/vraag")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
public class AskForView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Guide guide;
    private final RequestDesk desk;
    private final AttachmentCheck check;
    private final Answer answer = new Answer();

    AskForView(Guide guide, RequestDesk desk, AttachmentCheck check) {
        this.guide = guide;
        this.desk = desk;
        this.check = check;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = AskAddress.read(event.getLocation().getQueryParameters());
        var subject = AskSubject.of(guide, address);
        if (subject.filter(AskSubject::isUnanswered).isPresent()) {
            event.forwardTo(AnswerView.class, subject.get().guideParameters(), address.guide());
            return;
        }
        show(subject);
    }

    private void show(Optional<AskSubject> subject) {
        var client = new OutsideFields();
        var fields = new RequestFields(
                check,
                subject.map(AskSubject::about),
                subject.filter(AskSubject::isForTeam).isEmpty());
        var send = new Button(getTranslation("harry.ask-for.do"), _ -> send(client, fields));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().removeAll();
        getContent()
                .add(
                        new Nav(new RouterLink(getTranslation("harry.board"), JobsBoardView.class)),
                        new Paragraph(getTranslation("harry.ask-for.lead")));
        subject.ifPresentOrElse(it -> getContent().add(new H2(it.name(getLocale()))), () -> getContent()
                .add(new RouterLink(getTranslation("harry.request.guide"), GuideView.class)));
        getContent().add(client, fields, answer, send);
    }

    private void send(OutsideFields client, RequestFields fields) {
        answer.clear();
        fields.read().ifPresent(plan -> {
            var result = desk.askFor(client.read(), plan, fields.photos());
            switch (result) {
                case AskForResult.Refused(var problems, var others) -> {
                    // The last one said gets the cursor: what stands above comes last
                    fields.refuse(others);
                    client.refuse(problems);
                }
                case AskForResult.Asked(AskResult.Placed(var id, var _)) -> sent(id);
                case AskForResult.Asked(AskResult.LookedAtFirst(var id)) -> sent(id);
                case AskForResult.Asked(var refusal) -> new AskRefusal(fields, answer, getLocale()).say(refusal);
            }
        });
    }

    private static void sent(RequestId id) {
        UI.getCurrent().navigate(DeskJobView.class, JobView.of(id), JobPage.justAsked());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("harry.ask-for");
    }
}
