package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Collection;
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

    private final MemberDetails member;
    private final ProfileDialogs dialogs;

    MembershipSection(
            MemberDetails member,
            KindSummary kind,
            OwnMemberships own,
            Neighbourhood neighbourhood,
            LocalDate today,
            Consumer<String> changed) {
        this.member = member;
        dialogs = new ProfileDialogs(own, neighbourhood, member, today, changed);
        getContent().addClassNames("card", "own-membership");
        getContent().add(new H2(title(kind)), new ListRow(label("state"), state(kind)));
        if (member.state() != MemberState.ENDED) {
            addRows();
        }
    }

    private String title(KindSummary kind) {
        return member.organisation().orElseGet(() -> kind.name(getLocale()));
    }

    private String state(KindSummary kind) {
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

    private void addRows() {
        addRow("name", member.person().full(), dialogs::openName);
        getContent().add(new ListRow(label("email"), member.email().value(), why("email")));
        addRow("phone", member.phone().map(Object::toString).orElse(nothing()), dialogs::openPhone);
        addRow("address", member.address().map(Address::toString).orElse(nothing()), dialogs::openMove);
        if (member.organisation().isEmpty()) {
            addRow("birth-year", member.birthYear().map(Object::toString).orElse(nothing()), dialogs::openBirthYear);
        }
        addRow(
                "shared",
                list("membership.shared.", member.shared(), "membership.mine.shared.name-only"),
                dialogs::openShared);
        addRow("wishes", list("membership.wish.", member.wishes(), "membership.mine.nothing"), dialogs::openWishes);
        addRow("consents", consents(), dialogs::openConsents);
    }

    private void addRow(String name, String value, Runnable change) {
        var button = new Button(getTranslation("membership.mine.change"), click -> change.run());
        button.setAriaLabel(getTranslation("membership.mine.change-of", label(name)));
        getContent().add(new ListRow(label(name), value, why(name)).with(button));
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

    private String nothing() {
        return getTranslation("membership.mine.nothing");
    }
}
