package nl.floreynwijk.access;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Component;

/** What is kept of the roles somebody has, and of each time one was given to them or taken, with the reason. */
@Component
class OwnRoles {

    private static final int MOST = 1000;

    private final RoleLog log;
    private final I18NProvider texts;

    OwnRoles(RoleLog log, I18NProvider texts) {
        this.log = log;
        this.texts = texts;
    }

    List<OwnDatum> about(Account account, Locale language) {
        return List.of(
                OwnDatum.of("roles", grants(account), it -> words(it, language), OwnRoles::code),
                OwnDatum.of("role-changes", log.of(account.id(), MOST), it -> words(it, language), OwnRoles::code));
    }

    private static List<RoleGrant> grants(Account holder) {
        return holder.grants().stream()
                .sorted(Comparator.comparing(RoleGrant::role))
                .toList();
    }

    private String words(RoleGrant grant, Locale language) {
        var role = role(grant.role(), language);
        var since = DutchTime.momentInYear(grant.grantedAt(), language);
        return grant.endsOn() == null
                ? texts.getTranslation("access.own-data.role-since", language, role, since)
                : texts.getTranslation(
                        "access.own-data.role-until", language, role, since, DutchTime.date(grant.endsOn(), language));
    }

    private String words(RoleChange change, Locale language) {
        var key = change.given() ? "access.own-data.role-given" : "access.own-data.role-taken";
        return Stream.of(
                        Optional.of(texts.getTranslation(
                                key,
                                language,
                                role(change.role(), language),
                                DutchTime.momentInYear(change.at(), language))),
                        change.until()
                                .map(it -> texts.getTranslation(
                                        "access.own-data.mandate-until", language, DutchTime.date(it, language))),
                        change.reason())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String role(Role role, Locale language) {
        return texts.getTranslation("access.role." + role.name(), language);
    }

    private static Map<String, String> code(RoleGrant grant) {
        var code = new LinkedHashMap<String, String>();
        code.put("role", grant.role().name());
        code.put("since", grant.grantedAt().toString());
        if (grant.endsOn() != null) {
            code.put("until", grant.endsOn().toString());
        }
        return code;
    }

    private static Map<String, Object> code(RoleChange change) {
        var code = new LinkedHashMap<String, Object>();
        code.put("role", change.role().name());
        code.put("given", change.given());
        code.put("at", change.at().toString());
        change.until().ifPresent(it -> code.put("until", it.toString()));
        change.reason().ifPresent(it -> code.put("reason", it));
        return code;
    }
}
