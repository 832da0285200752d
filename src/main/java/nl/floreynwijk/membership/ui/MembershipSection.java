package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.membership.Consent;
import nl.floreynwijk.membership.KindSummary;
import nl.floreynwijk.membership.MemberDetails;
import nl.floreynwijk.membership.MemberState;
import nl.floreynwijk.membership.OwnMemberships;
import nl.floreynwijk.places.Neighbourhood;

/** One membership of whoever looks: what is known, who sees it and why it is kept, each with a button to change it. */
class MembershipSection extends Composite<Section> {

    private final KindSummary kind;
    private final OwnMemberships own;
    private final Neighbourhood neighbourhood;
    private final LocalDate today;
    private final Runnable changed;
    private final List<OwnFact> facts = new ArrayList<>();
    private MemberDetails member;

    /**
     * A membership as it is now.
     *
     * @param mayLeave whether whoever looks may open the page for leaving
     * @param changed shows the memberships as they are then
     */
    MembershipSection(
            MemberDetails member,
            KindSummary kind,
            OwnMemberships own,
            Neighbourhood neighbourhood,
            LocalDate today,
            boolean mayLeave,
            Runnable changed) {
        this.member = member;
        this.kind = kind;
        this.own = own;
        this.neighbourhood = neighbourhood;
        this.today = today;
        this.changed = changed;
        getContent().addClassNames("card", "own-membership");
        getContent().add(new H2(title()), createState(mayLeave));
        if (member.state() != MemberState.ENDED) {
            addFacts();
            show(member);
        }
    }

    private String title() {
        return member.organisation().orElseGet(() -> kind.name(getLocale()));
    }

    private ListRow createState(boolean mayLeave) {
        var row = new ListRow(label("state"), state());
        return member.state() == MemberState.LEAVING && mayLeave
                ? row.with(new RouterLink(getTranslation("membership.leave.stay"), LeaveView.class))
                : row;
    }

    private String state() {
        return switch (member.state()) {
            case AWAITING_PAYMENT -> getTranslation("membership.mine.state.AWAITING_PAYMENT");
            case MEMBER ->
                getTranslation(
                        "membership.mine.state.MEMBER", kind.name(getLocale()), number(), day(member.startedOn()));
            case LEAVING -> getTranslation("membership.mine.state.LEAVING", number(), day(member.leavesOn()));
            case ENDED -> getTranslation("membership.mine.state.ENDED", day(member.endedOn()));
        };
    }

    private String number() {
        return member.number().map(Object::toString).orElse("");
    }

    private String day(Optional<LocalDate> day) {
        return day.map(it -> DutchTime.date(it, getLocale())).orElse("");
    }

    private void addFacts() {
        addFact("name", () -> member.person().full(), ProfileDialogs::openName);
        getContent().add(new ListRow(label("email"), member.email().value(), why("email")));
        addFact("phone", () -> said(member.phone()), ProfileDialogs::openPhone);
        addFact("address", () -> said(member.address()), this::whyAddress, ProfileDialogs::openMove);
        if (member.organisation().isEmpty()) {
            addFact("birth-year", () -> said(member.birthYear()), ProfileDialogs::openBirthYear);
        }
        addFact("shared", this::shared, ProfileDialogs::openShared);
        addFact("wishes", this::wishes, ProfileDialogs::openWishes);
        addFact("consents", this::consents, ProfileDialogs::openConsents);
    }

    private void addFact(String name, Supplier<String> value, Consumer<ProfileDialogs> change) {
        addFact(name, value, () -> why(name), change);
    }

    private void addFact(String name, Supplier<String> value, Supplier<String> why, Consumer<ProfileDialogs> change) {
        var fact = new OwnFact(label(name), value, why, it -> change.accept(dialogs(it)));
        facts.add(fact);
        getContent().add(fact);
    }

    private ProfileDialogs dialogs(OwnFact fact) {
        return new ProfileDialogs(own, neighbourhood, member, today, said -> {
            changed.run();
            fact.answer(said);
        });
    }

    /** Shows the membership as it is now, and no answer to what was asked before. */
    void show(MemberDetails now) {
        member = now;
        facts.forEach(OwnFact::show);
    }

    private String said(Optional<?> known) {
        return known.map(Object::toString).orElseGet(() -> getTranslation("membership.mine.nothing"));
    }

    private String shared() {
        return list("membership.shared.", member.shared(), "membership.mine.shared.name-only");
    }

    private String wishes() {
        return list("membership.wish.", member.wishes(), "membership.mine.nothing");
    }

    private String consents() {
        return Stream.of(Consent.NEWS, Consent.PHOTOS)
                .map(it -> getTranslation("membership.consent." + it.name()) + ": "
                        + getTranslation(member.agreesTo(it) ? "membership.mine.yes" : "membership.mine.no"))
                .collect(Collectors.joining(" · "));
    }

    private String list(String prefix, Collection<? extends Enum<?>> chosen, String otherwise) {
        return chosen.isEmpty()
                ? getTranslation(otherwise)
                : chosen.stream()
                        .map(it -> getTranslation(prefix + it.name()))
                        .sorted()
                        .collect(Collectors.joining(" · "));
    }

    private String label(String name) {
        return getTranslation("membership.mine." + name);
    }

    private String why(String name) {
        return getTranslation("membership.mine." + name + ".why");
    }

    /** With the block in which they vote, or what they wait for. */
    private String whyAddress() {
        if (member.toldHome().isPresent()) {
            return getTranslation("membership.mine.address.waits");
        }
        var block = kind.votes() ? member.block().flatMap(own::nameOf) : Optional.<String>empty();
        return block.map(it -> getTranslation("membership.mine.address.why-block", it))
                .orElseGet(() -> why("address"));
    }
}
