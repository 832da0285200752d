package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.membership.Corrections;
import nl.floreynwijk.membership.MemberFile;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.MemberState;
import nl.floreynwijk.membership.MembershipSettings;
import nl.floreynwijk.membership.Register;
import nl.floreynwijk.places.Neighbourhood;

/** Everything the office knows of one member, and what happened in their membership. */
@Route(RegisterView.PATH + "/:member")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
public class MemberView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String MEMBER = "member";

    private final Register register;
    private final Corrections corrections;
    private final Neighbourhood neighbourhood;
    private final MembershipSettings settings;
    private final boolean mayCorrect;
    private final Answer answer = new Answer();
    private final Div file = new Div();
    private String name = "";

    MemberView(
            Register register,
            Corrections corrections,
            Neighbourhood neighbourhood,
            MembershipSettings settings,
            CurrentAccount currentAccount) {
        this.register = register;
        this.corrections = corrections;
        this.neighbourhood = neighbourhood;
        this.settings = settings;
        this.mayCorrect = currentAccount.has(Role.BOARD) || currentAccount.has(Role.COORDINATOR);
        file.addClassName("member-file");
        getContent().addClassName("office");
        getContent().add(new RouterLink(getTranslation("membership.member.back"), RegisterView.class), answer, file);
    }

    static RouteParameters of(MemberId member) {
        return new RouteParameters(MEMBER, member.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
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
        name = member.details().name();
        file.removeAll();
        file.add(new MemberFacts(member, settings.association()), new MemberStory(member.story()));
        if (mayCorrect && member.details().state() != MemberState.ENDED) {
            file.addComponentAsFirst(createTools(member));
        }
    }

    private Div createTools(MemberFile member) {
        var correct = new Button(getTranslation("membership.member.correct"), click -> new CorrectMemberDialog(
                        corrections, neighbourhood, settings.association(), member.details(), this::corrected)
                .open());
        var tools = new Div(correct);
        tools.addClassName("tools");
        return tools;
    }

    private void corrected(MemberId member, String whatHappened) {
        register.find(member).ifPresent(this::show);
        answer.done(whatHappened);
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
