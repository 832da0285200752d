package nl.floreynwijk.membership;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private final OwnCourse course;
    private final KindRepository kinds;
    private final I18NProvider texts;

    MemberOwnData(MemberQueries members, OwnCourse course, KindRepository kinds, I18NProvider texts) {
        this.members = members;
        this.course = course;
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
        data.addAll(course.about(account, language));
        return data;
    }

    private List<OwnDatum> about(MemberDetails member, Locale language) {
        return List.of(
                OwnDatum.of("number", member.number(), Object::toString, it -> it),
                OwnDatum.of("kind", Optional.of(member.kind()), it -> kind(it, language), KindCode::value),
                OwnDatum.of("name", member.person().full()),
                OwnDatum.of("organisation", member.organisation().orElse("")),
                OwnDatum.of("kvk", member.kvk().map(KvkNumber::value).orElse("")),
                OwnDatum.of("email", member.email().value()),
                OwnDatum.of("phone", member.phone().map(PhoneNumber::toString).orElse("")),
                OwnDatum.of("birth-year", member.birthYear(), Object::toString, it -> it),
                OwnDatum.of("homes", member.homes(), it -> home(it, language), MemberOwnData::code),
                named("wishes", "membership.wish.", member.wishes(), language),
                named("shared", "membership.shared.", member.shared(), language),
                OwnDatum.of("consents", member.consents(), it -> consent(it, language), MemberOwnData::code),
                OwnDatum.of(
                        "admitted",
                        Optional.of(member.admittedAt()),
                        it -> DutchTime.momentInYear(it, language),
                        Instant::toString),
                day("started", member.startedOn(), language),
                day("ended", member.endedOn(), language));
    }

    private static OwnDatum day(String name, Optional<LocalDate> day, Locale language) {
        return OwnDatum.of(name, day, it -> DutchTime.date(it, language), LocalDate::toString);
    }

    private static Map<String, Object> code(MemberDetails.Home home) {
        var code = new LinkedHashMap<String, Object>();
        code.put("address", home.address().toString());
        code.put("from", home.from().toString());
        home.until().ifPresent(it -> code.put("until", it.toString()));
        code.put("confirmed", home.confirmed());
        return code;
    }

    private static Map<String, Object> code(MemberDetails.AgreedConsent consent) {
        var code = new LinkedHashMap<String, Object>();
        code.put("consent", consent.consent().name());
        code.put("version", consent.textVersion());
        code.put("from", consent.from().toString());
        consent.until().ifPresent(it -> code.put("until", it.toString()));
        return code;
    }

    private String kind(KindCode code, Locale language) {
        return kinds.findById(code).map(it -> it.name(language)).orElse(code.value());
    }

    private OwnDatum named(String name, String prefix, Set<? extends Enum<?>> chosen, Locale language) {
        var sorted = chosen.stream()
                .map(Enum::name)
                .sorted(Comparator.comparing(it -> texts.getTranslation(prefix + it, language)))
                .toList();
        return OwnDatum.of(name, sorted, it -> texts.getTranslation(prefix + it, language), it -> it);
    }

    private String home(MemberDetails.Home home, Locale language) {
        var until = home.until().map(it -> DutchTime.date(it, language)).orElse("");
        var now = home.confirmed() ? "membership.own-data.home-now" : "membership.own-data.home-told";
        return texts.getTranslation(
                home.until().isEmpty() ? now : "membership.own-data.home-before",
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
