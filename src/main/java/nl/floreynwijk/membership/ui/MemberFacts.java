package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.Housemate;
import nl.floreynwijk.membership.KvkNumber;
import nl.floreynwijk.membership.MemberDetails;
import nl.floreynwijk.membership.MemberFile;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.places.Address;

/** What the register holds of a member now, each thing with its name. */
class MemberFacts extends Composite<DescriptionList> {

    /** @param association what the shopkeepers' association is called */
    MemberFacts(MemberFile file, String association) {
        var member = file.details();
        getContent().addClassNames("card", "member-facts");
        add("number", member.number().map(it -> Integer.toString(it)));
        add("kind", Optional.of(file.kind().in(getLocale())));
        add("state", Optional.of(state(member)));
        add("contact", member.organisation().map(_ -> member.person().full()));
        add("kvk", member.kvk().map(KvkNumber::value));
        add("address", member.address().map(Address::toString));
        member.toldHome().ifPresent(it -> getContent()
                .add(new Description(getTranslation("membership.member.address.told", date(it.from())))));
        if (!file.household().isEmpty()) {
            addHousehold(file.household());
        }
        add("email", Optional.of(member.email().value()).filter(_ -> !member.isErased()));
        add("phone", member.phone().map(PhoneNumber::toString));
        add(
                "wishes",
                list(member.wishes().stream()
                        .sorted()
                        .map(it -> getTranslation("membership.wish." + it.name()))
                        .toList()));
        add(
                "shared",
                list(member.shared().stream()
                        .sorted()
                        .map(it -> getTranslation("membership.member.shared." + it.name()))
                        .toList()));
        add(
                "consents",
                list(member.consents().stream()
                        .filter(it -> it.until().isEmpty())
                        .map(it -> getTranslation(
                                "membership.member.consent." + it.consent().name()))
                        .sorted()
                        .toList()));
        if (member.organisation().isPresent()) {
            add(
                    association,
                    member.associationSince()
                            .map(it -> getTranslation("membership.register.since", date(it)))
                            .orElseGet(() -> getTranslation("membership.member.no")));
        }
    }

    private void add(String name, Optional<String> value) {
        value.ifPresent(it -> add(getTranslation("membership.member." + name), it));
    }

    private void add(String name, String value) {
        getContent().add(new Term(name), new Description(value));
    }

    private void addHousehold(List<Housemate> household) {
        getContent().add(new Term(getTranslation("membership.member.household")));
        household.forEach(mate -> getContent()
                .add(new Description(
                        new RouterLink(mate.name(), MemberView.class, MemberView.of(mate.id())),
                        new Text(" · " + getTranslation("membership.member.household.since", date(mate.since()))))));
    }

    private static Optional<String> list(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", words));
    }

    private String state(MemberDetails member) {
        return member.endedOn()
                .or(member::leavesOn)
                .or(member::startedOn)
                .map(it -> getTranslation(
                        "membership.member.state." + member.state().name(), date(it)))
                .orElseGet(() ->
                        getTranslation("membership.state." + member.state().name()));
    }

    private String date(LocalDate day) {
        return DutchTime.date(day, getLocale());
    }
}
