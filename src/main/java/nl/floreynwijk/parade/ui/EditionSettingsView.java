package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.parade.EditionDesk;
import nl.floreynwijk.parade.EditionDetails;
import nl.floreynwijk.parade.EditionPlan;
import nl.floreynwijk.parade.EditionResult;

/** What the organiser says of an edition: its days, its rules, its money and its texts. */
@Route(EditionsView.PATH + "/:edition/gegevens")
@RolesAllowed(Roles.PARADE_ORGANISER)
public class EditionSettingsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final EditionDesk desk;
    private final Clock clock;
    private final Answer answer = new Answer();
    private final Nav back = new Nav();
    private final Div content = new Div();
    private String title = "";

    EditionSettingsView(EditionDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        content.addClassNames("stack", "market-form");
        getContent().addClassName("stack");
        getContent().add(back, answer, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EditionView.idIn(event.getRouteParameters())
                .flatMap(desk::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(EditionDetails edition) {
        title = getTranslation("parade.edition.settings-of", edition.summary().name());
        back.removeAll();
        back.add(new RouterLink(edition.summary().name(), EditionView.class, EditionView.of(edition.id())));
        content.removeAll();
        var fields = new EditionFields(DutchTime.day(clock.instant()));
        fields.show(edition.plan());
        if (edition.opened()) {
            fields.fix();
            content.add(Notice.info(getTranslation("parade.edition.stands")));
        }
        var keep = new Button(getTranslation("parade.edition.keep"), _ -> keep(edition, fields));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        content.add(fields, keep);
    }

    private void keep(EditionDetails edition, EditionFields fields) {
        answer.clear();
        fields.read()
                .ifPresent(plan -> answerTo(edition, fields, plan, desk.change(edition.id(), plan, edition.version())));
    }

    private void answerTo(EditionDetails edition, EditionFields fields, EditionPlan plan, EditionResult result) {
        switch (result) {
            case EditionResult.Kept(var id) -> {
                answer.done(getTranslation("parade.edition.kept", plan.name()));
                desk.find(id).ifPresent(this::show);
            }
            case EditionResult.Refused(var problems) -> fields.refuse(problems);
            case EditionResult.Standing(var stands) -> fields.refuseStanding(stands);
            case EditionResult.CodeTaken() -> fields.refuseCode();
            case EditionResult.ChangedMeanwhile() -> answer.refused(getTranslation("parade.edition.changed-meanwhile"));
            case EditionResult.NoMarket _ ->
                throw new IllegalStateException("Not of one that is there: " + edition.id());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
