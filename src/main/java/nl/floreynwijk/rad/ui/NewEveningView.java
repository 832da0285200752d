package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.Drafts;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.EveningResult;
import nl.floreynwijk.rad.Evenings;

/** Where a host plans an evening. */
@Route(EveningAddress.ALL + "/nieuw")
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
public class NewEveningView extends Composite<Div> implements HasDynamicTitle {

    private final Evenings evenings;
    private final EveningId id = EveningId.random();
    private final Draft draft;
    private final Answer answer = new Answer();
    private final EveningFields fields = new EveningFields();

    NewEveningView(Evenings evenings, Drafts drafts) {
        this.evenings = evenings;
        draft = drafts.of("rad-evening");
        fields.keepIn(draft);
        var keep = new Button(say("keep-new"), _ -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("stack", "rad-host");
        getContent()
                .add(
                        new Nav(new RouterLink(say("back"), EveningsView.class)),
                        new Paragraph(say("new.how")),
                        draft,
                        fields,
                        answer,
                        keep);
    }

    private String say(String key) {
        return getTranslation("rad.host." + key);
    }

    private void keep() {
        answer.clear();
        fields.read().ifPresent(plan -> answerTo(evenings.plan(id, plan)));
    }

    private void answerTo(EveningResult result) {
        switch (result) {
            case EveningResult.Kept(var kept) -> {
                draft.sent();
                UI.getCurrent().navigate(EveningView.class, EveningAddress.of(kept));
            }
            case EveningResult.Refused(var problems) -> fields.refuse(problems);
            case EveningResult.ChangedMeanwhile(), EveningResult.Begun(), EveningResult.Ended() ->
                throw new IllegalStateException("Not of a new one: " + result);
        }
    }

    @Override
    public String getPageTitle() {
        return say("new");
    }
}
