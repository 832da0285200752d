package nl.floreynwijk.membership;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDataSource;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Component;

/** What the register keeps about somebody. */
@Component
class MemberOwnData implements OwnDataSource {

    private final MemberQueries members;
    private final KindRepository kinds;
    private final I18NProvider texts;

    MemberOwnData(MemberQueries members, KindRepository kinds, I18NProvider texts) {
        this.members = members;
        this.kinds = kinds;
        this.texts = texts;
    }

    @Override
    public String module() {
        return "membership";
    }

    @Override
    public List<OwnDatum> about(AccountId account, Locale language) {
        var data = new ArrayList<OwnDatum>();
        members.of(account).forEach(member -> data.addAll(about(member, language)));
        return data;
    }

    private List<OwnDatum> about(MemberDetails member, Locale language) {
        return List.of(
                OwnDatum.of("number", member.number().map(Object::toString).orElse("")),
                OwnDatum.of("kind", kind(member.kind(), language)),
                OwnDatum.of("name", member.person().full()),
                OwnDatum.of("organisation", member.organisation().orElse("")),
                OwnDatum.of("kvk", member.kvk().map(KvkNumber::value).orElse("")),
                OwnDatum.of("email", member.email().value()),
                OwnDatum.of("phone", member.phone().map(PhoneNumber::toString).orElse("")),
                OwnDatum.of(
                        "birth-year", member.birthYear().map(Object::toString).orElse("")),
                new OwnDatum(
                        "homes",
                        member.homes().stream().map(it -> home(it, language)).toList()),
                new OwnDatum("wishes", named("membership.wish.", member.wishes(), language)),
                new OwnDatum("shared", named("membership.shared.", member.shared(), language)),
                new OwnDatum(
                        "consents",
                        member.consents().stream()
                                .map(it -> consent(it, language))
                                .toList()),
                OwnDatum.of("admitted", DutchTime.momentInYear(member.admittedAt(), language)),
                OwnDatum.of(
                        "started",
                        member.startedOn()
                                .map(it -> DutchTime.date(it, language))
                                .orElse("")),
                OwnDatum.of(
                        "ended",
                        member.endedOn().map(it -> DutchTime.date(it, language)).orElse("")));
    }

    private String kind(KindCode code, Locale language) {
        return kinds.findById(code).map(it -> it.name(language)).orElse(code.value());
    }

    private List<String> named(String prefix, Set<? extends Enum<?>> chosen, Locale language) {
        return chosen.stream()
                .map(it -> texts.getTranslation(prefix + it.name(), language))
                .sorted()
                .toList();
    }

    private String home(MemberDetails.Home home, Locale language) {
        var until = home.until().map(it -> DutchTime.date(it, language)).orElse("");
        return texts.getTranslation(
                home.until().isEmpty() ? "membership.own-data.home-now" : "membership.own-data.home-before",
                language,
                home.address().toString(),
                DutchTime.date(home.from(), language),
                until);
    }

    private String consent(MemberDetails.AgreedConsent consent, Locale language) {
        return texts.getTranslation(
                consent.until().isEmpty() ? "membership.own-data.consent-now" : "membership.own-data.consent-before",
                language,
                texts.getTranslation("membership.consent." + consent.consent().name(), language),
                Integer.toString(consent.textVersion()),
                DutchTime.momentInYear(consent.from(), language),
                consent.until().map(it -> DutchTime.momentInYear(it, language)).orElse(""));
    }
}
