package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Visitor;
import nl.floreynwijk.membership.KindCode;
import nl.floreynwijk.membership.KindSummary;
import nl.floreynwijk.membership.Kinds;
import nl.floreynwijk.membership.MemberDetails;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.MemberState;
import nl.floreynwijk.membership.OwnMemberships;
import nl.floreynwijk.places.Neighbourhood;

/** Everything the co-operative knows about whoever looks, to change, to take home, or to leave behind. */
@Route("mijn/gegevens")
@Menu(title = "membership.mine", order = 85, icon = "vaadin:user")
@PermitAll
@InArea("membership")
public class ProfileView extends Composite<Div> implements HasDynamicTitle {

    private final OwnMemberships own;
    private final Neighbourhood neighbourhood;
    private final boolean mayLeave;
    private final boolean mayDownload;
    private final Clock clock;
    private final Map<KindCode, KindSummary> kinds;
    private final Map<MemberId, MembershipSection> sections = new HashMap<>();
    private final Div memberships = new Div();

    ProfileView(OwnMemberships own, Kinds kinds, Neighbourhood neighbourhood, Visitor visitor, Clock clock) {
        this.own = own;
        this.neighbourhood = neighbourhood;
        mayLeave = visitor.mayOpen(LeaveView.class);
        mayDownload = visitor.onBehalf().isEmpty();
        this.clock = clock;
        this.kinds = kinds.all().stream().collect(Collectors.toMap(KindSummary::code, it -> it));
        memberships.addClassName("stack");
        getContent().addClassNames("stack", "profile");
        getContent().add(new Paragraph(getTranslation("membership.mine.lead")), memberships);
        show(own.mine());
    }

    private void show(List<MemberDetails> mine) {
        mine.stream().map(this::createMembership).forEach(memberships::add);
        if (mine.stream().allMatch(it -> it.state() == MemberState.ENDED)) {
            memberships.add(createInvitation(mine.isEmpty()));
        }
        if (!mine.isEmpty() && mayLeave) {
            memberships.add(createLeaving(mine));
        }
        getContent().add(mayDownload ? createDownload() : createThemselvesOnly());
    }

    /** What nobody who acts for somebody can do. */
    private Paragraph createThemselvesOnly() {
        return new Paragraph(
                getTranslation(mayLeave ? "membership.mine.themselves-download" : "membership.mine.themselves-leave"));
    }

    private Component createMembership(MemberDetails member) {
        var section = new MembershipSection(
                member,
                kinds.getOrDefault(member.kind(), kinds.values().iterator().next()),
                own,
                neighbourhood,
                DutchTime.day(clock.instant()),
                mayLeave,
                this::refresh);
        sections.put(member.id(), section);
        return section;
    }

    /** Whoever changed something stays where they are: only words change. */
    private void refresh() {
        own.mine().forEach(member -> Optional.ofNullable(sections.get(member.id()))
                .ifPresent(section -> section.show(member)));
    }

    private Section createInvitation(boolean neverWas) {
        var join = new RouterLink(getTranslation("membership.join"), JoinView.class);
        join.addClassName("button-link");
        var words = getTranslation(neverWas ? "membership.mine.never" : "membership.mine.ended");
        return createSection("membership.join", new Paragraph(words), join);
    }

    private Section createDownload() {
        var links = new Div(createFile("pdf"), createFile("json"));
        links.addClassName("buttons");
        return createSection(
                "membership.mine.download", new Paragraph(getTranslation("membership.mine.download.how")), links);
    }

    private Anchor createFile(String type) {
        var link = new Anchor("/mijn/gegevens." + type, getTranslation("membership.mine.download." + type));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", "mijn-gegevens." + type);
        return link;
    }

    private Section createLeaving(List<MemberDetails> mine) {
        if (mine.stream().allMatch(it -> it.state() == MemberState.ENDED)) {
            return createWayOut("membership.erase", getTranslation("membership.mine.erase.how"), "membership.erase.go");
        }
        return mine.stream()
                .filter(it -> it.state() == MemberState.LEAVING)
                .flatMap(it -> it.leavesOn().stream())
                .min(Comparator.naturalOrder())
                .map(day -> createWayOut(
                        "membership.mine.leave",
                        getTranslation("membership.leave.planned", DutchTime.date(day, getLocale())),
                        "membership.mine.leave.back"))
                .orElseGet(() -> createWayOut(
                        "membership.mine.leave",
                        getTranslation("membership.mine.leave.how"),
                        "membership.mine.leave.go"));
    }

    private Section createWayOut(String title, String words, String link) {
        return createSection(title, new Paragraph(words), new RouterLink(getTranslation(link), LeaveView.class));
    }

    private Section createSection(String title, Component... content) {
        var section = new Section(new H2(getTranslation(title)));
        section.addClassName("card");
        section.add(content);
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.mine");
    }
}
