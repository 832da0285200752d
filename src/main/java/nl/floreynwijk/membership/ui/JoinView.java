package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.floreynwijk.access.Network;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.membership.ApplicationId;
import nl.floreynwijk.membership.ConsentTexts;
import nl.floreynwijk.membership.JoinResult;
import nl.floreynwijk.membership.Joining;
import nl.floreynwijk.membership.Kinds;
import nl.floreynwijk.places.Neighbourhood;

/** Where a visitor asks to become a member, in two minutes. */
@Route("lid-worden")
@AnonymousAllowed
public class JoinView extends Composite<Div> implements HasDynamicTitle {

    private final Joining joining;
    private final ApplicationId id = ApplicationId.random();
    private final JoinFields fields;
    private final Answer answer = new Answer();

    JoinView(Joining joining, Kinds kinds, ConsentTexts texts, Neighbourhood neighbourhood) {
        this.joining = joining;
        fields = new JoinFields(kinds.offered(), texts.current(), neighbourhood);
        var send = new Button(getTranslation("membership.join.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("form-page");
        getContent().add(new Paragraph(getTranslation("membership.join.lead")), fields, answer, send);
    }

    private void send() {
        fields.clearProblems();
        answer.clear();
        var form = fields.value();
        switch (joining.apply(id, form, Network.here())) {
            case JoinResult.Sent(), JoinResult.Known() -> showSent(form.email().strip());
            case JoinResult.Refused(var problems) -> {
                answer.refused(getTranslation("membership.join.refused"));
                fields.refuse(problems);
            }
            case JoinResult.TooMany(var wait) ->
                answer.refused(getTranslation("access.too-many", RateLimits.minutes(wait)));
        }
    }

    private void showSent(String address) {
        var title = new FocusableTitle(getTranslation("membership.join.sent"));
        var card = new Div(
                title,
                new Paragraph(getTranslation("membership.join.sent-to", address)),
                new Paragraph(getTranslation("membership.join.sent-then")),
                new Paragraph(getTranslation("membership.join.sent-nothing")));
        card.addClassName("narrow-card");
        getContent().removeAll();
        getContent().add(card);
        title.takeFocus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.join");
    }
}
