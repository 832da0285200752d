package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.Budgets;
import nl.floreynwijk.budgets.Funders;
import nl.floreynwijk.budgets.GrantId;
import nl.floreynwijk.budgets.GrantPlan;
import nl.floreynwijk.budgets.GrantResult;
import nl.floreynwijk.budgets.Grants;

/** Where the treasurer writes down what a funder promised. */
@Route(GrantsView.PATH + "/nieuw")
@RolesAllowed(Roles.TREASURER)
public class AddGrantView extends Composite<Div> implements HasDynamicTitle {

    private final Grants grants;
    private final GrantFields fields;
    private final GrantId id = GrantId.random();

    AddGrantView(Grants grants, Funders funders, Budgets budgets, Clock clock) {
        this.grants = grants;
        fields = new GrantFields(funders, budgets, DutchTime.day(clock.instant()));
        var save = new Button(getTranslation("budgets.grants.record"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("office");
        getContent()
                .add(
                        new RouterLink(getTranslation("budgets.grants.back"), GrantsView.class),
                        new Paragraph(getTranslation("budgets.grants.how")),
                        fields,
                        new Div(save));
    }

    private void save() {
        fields.read().ifPresent(this::save);
    }

    private void save(GrantPlan plan) {
        switch (grants.record(id, plan)) {
            case GrantResult.Recorded(var recorded) ->
                UI.getCurrent()
                        .navigate(GrantView.class, GrantView.of(recorded))
                        .ifPresent(it -> it.say(getTranslation("budgets.grants.recorded")));
            case GrantResult.Refused(var problems) -> fields.refuse(problems);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budgets.grants.add");
    }
}
