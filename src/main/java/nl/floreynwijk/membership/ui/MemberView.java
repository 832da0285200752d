package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.MainLayout;
import nl.floreynwijk.membership.MemberFile;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.MembershipSettings;
import nl.floreynwijk.membership.Register;
import nl.floreynwijk.membership.RegisterAddress;

/** Everything the office knows of one member, and what happened in their membership. */
@Route(RegisterView.PATH + "/:member")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
public class MemberView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String MEMBER = "member";

    private final Register register;
    private final MemberTools tools;
    private final MembershipSettings settings;
    private final Answer answer = new Answer();
    private final Div file = new Div();
    private final RouterLink back = new RouterLink(getTranslation("membership.member.back"), RegisterView.class);
    private String name = "";

    MemberView(Register register, MemberTools tools, MembershipSettings settings) {
        this.register = register;
        this.tools = tools;
        this.settings = settings;
        file.addClassName("member-file");
        getContent().addClassName("office");
        getContent().add(back, answer, file);
    }

    static RouteParameters of(MemberId member) {
        return new RouteParameters(MEMBER, member.toString());
    }

    /** The address remembers among whom the member was found, so that the way back leads there. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RegisterAddress.read(event.getLocation().getQueryParameters().getParameters())
                .ifPresent(it -> back.setQueryParameters(QueryParameters.simple(it.parameters())));
        event.getRouteParameters()
                .get(MEMBER)
                .flatMap(MemberView::idIn)
                .flatMap(register::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<MemberId> idIn(String text) {
        try {
            return Optional.of(MemberId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(MemberFile member) {
        var details = member.details();
        name = details.isErased() ? ErasedName.of(details.number()) : details.name();
        file.removeAll();
        file.add(
                tools.of(member, answer, () -> register.find(details.id()).ifPresent(this::show)),
                new MemberFacts(member, settings.association()),
                new MemberStory(member.story()));
        MainLayout.retitle(this);
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
