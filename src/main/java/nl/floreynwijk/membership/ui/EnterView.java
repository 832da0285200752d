package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.membership.ApplicationId;
import nl.floreynwijk.membership.Applications;
import nl.floreynwijk.membership.ConsentTexts;
import nl.floreynwijk.membership.JoinResult;
import nl.floreynwijk.membership.Kinds;
import nl.floreynwijk.places.Neighbourhood;

/** Where the desk takes an application down for somebody who is there, on the phone, or wrote on paper. */
@Route("kantoor/aanvragen/nieuw")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
public class EnterView extends Composite<Div> implements HasDynamicTitle {

    private final Applications applications;
    private final ApplicationId id = ApplicationId.random();
    private final JoinFields fields;
    private final Answer answer = new Answer();

    EnterView(Applications applications, Kinds kinds, ConsentTexts texts, Neighbourhood neighbourhood) {
        this.applications = applications;
        fields = new JoinFields(kinds.offered(), texts.current(), neighbourhood);
        var save = new Button(getTranslation("membership.enter.do"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("form-page");
        getContent().add(new Paragraph(getTranslation("membership.enter.how")), fields, answer, save);
    }

    private void save() {
        fields.clearProblems();
        answer.clear();
        var form = fields.value();
        switch (applications.enter(id, form)) {
            case JoinResult.Sent() -> showTaken();
            case JoinResult.Known() -> answer.refused(getTranslation("membership.enter.known"));
            case JoinResult.Refused(var problems) -> {
                answer.refused(getTranslation("membership.join.refused"));
                fields.refuse(problems);
            }
            case JoinResult.TooMany tooMany -> throw new IllegalStateException("The desk has no limit: " + tooMany);
        }
    }

    private void showTaken() {
        var title = new FocusableTitle(getTranslation("membership.enter.done"));
        var back = new RouterLink(getTranslation("membership.enter.to-applications"), ApplicationsView.class);
        back.addClassName("button-link");
        getContent().removeAll();
        getContent().add(title, new Paragraph(getTranslation("membership.enter.next")), back);
        title.takeFocus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.enter");
    }
}
