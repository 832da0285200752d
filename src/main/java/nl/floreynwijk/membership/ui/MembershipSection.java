package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.membership.Consent;
import nl.floreynwijk.membership.KindSummary;
import nl.floreynwijk.membership.MemberDetails;
import nl.floreynwijk.membership.MemberState;
import nl.floreynwijk.membership.OwnMemberships;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.Neighbourhood;

/** One membership of whoever looks: what is known, who sees it and why it is kept, each with a button to change it. */
class MembershipSection extends Composite<Section> {

    private final KindSummary kind;
    private final OwnMemberships own;
    private final Neighbourhood neighbourhood;
    private final LocalDate today;
    private final Runnable changed;
    private final Map<String, OwnFact> facts = new LinkedHashMap<>();
    private MemberDetails member;

    /**
     * A membership as it is now.
     *
     * @param changed shows the memberships as they are then
     */
    MembershipSection(
            MemberDetails member,
            KindSummary kind,
            OwnMemberships own,
            Neighbourhood neighbourhood,
            LocalDate today,
            Runnable changed) {
        this.member = member;
        this.kind = kind;
        this.own = own;
        this.neighbourhood = neighbourhood;
        this.today = today;
        this.changed = changed;
        getContent().addClassNames("card", "own-membership");
        getContent().add(new H2(title()), createState());
        if (member.state() != MemberState.ENDED) {
            addFacts();
            show(member);
        }
    }

    private String title() {
        return member.organisation().orElseGet(() -> kind.name(getLocale()));
    }

    private ListRow createState() {
        var row = new ListRow(label("state"), state());
        return member.state() == MemberState.LEAVING
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
        addFact("name", ProfileDialogs::openName);
        getContent().add(new ListRow(label("email"), member.email().value(), why("email")));
        addFact("phone", ProfileDialogs::openPhone);
        addFact("address", ProfileDialogs::openMove);
        if (member.organisation().isEmpty()) {
            addFact("birth-year", ProfileDialogs::openBirthYear);
        }
        addFact("shared", ProfileDialogs::openShared);
        addFact("wishes", ProfileDialogs::openWishes);
        addFact("consents", ProfileDialogs::openConsents);
    }

    private void addFact(String name, Consumer<ProfileDialogs> change) {
        var fact = new OwnFact(label(name), () -> change.accept(dialogs(name)));
        facts.put(name, fact);
        getContent().add(fact);
    }

    private ProfileDialogs dialogs(String name) {
        return new ProfileDialogs(own, neighbourhood, member, today, said -> {
            changed.run();
            Objects.requireNonNull(facts.get(name)).answer(said);
        });
    }

    /** Shows the membership as it is now, and no answer to what was asked before. */
    void show(MemberDetails now) {
        member = now;
        facts.forEach((name, fact) -> {
            fact.show(value(name), why(name));
            fact.clear();
        });
    }

    private String value(String name) {
        return switch (name) {
            case "name" -> member.person().full();
            case "phone" -> member.phone().map(Object::toString).orElse(nothing());
            case "address" -> member.address().map(Address::toString).orElse(nothing());
            case "birth-year" -> member.birthYear().map(Object::toString).orElse(nothing());
            case "shared" -> list("membership.shared.", member.shared(), "membership.mine.shared.name-only");
            case "wishes" -> list("membership.wish.", member.wishes(), "membership.mine.nothing");
            default -> consents();
        };
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
        return name.equals("address")
                ? block().map(it -> getTranslation("membership.mine.address.why-block", it))
                        .orElseGet(() -> getTranslation("membership.mine.address.why"))
                : getTranslation("membership.mine." + name + ".why");
    }

    /** The block in which they vote. */
    private Optional<String> block() {
        return kind.votes() ? member.block().flatMap(own::nameOf) : Optional.empty();
    }

    private String nothing() {
        return getTranslation("membership.mine.nothing");
    }
}
