package nl.floreynwijk.membership;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of how somebody came and asked to leave. A form that nobody confirmed may be a stranger's. */
@Component
class OwnCourse {

    private static final int MOST = 1000;

    private final KindRepository kinds;
    private final I18NProvider texts;
    private final JdbcClient database;

    OwnCourse(KindRepository kinds, I18NProvider texts, JdbcClient database) {
        this.kinds = kinds;
        this.texts = texts;
        this.database = database;
    }

    List<OwnDatum> about(AccountId account, Locale language) {
        return List.of(
                OwnDatum.of("applied", applications(account), it -> words(it, language), Applied::code),
                OwnDatum.of("resigned", resignations(account), it -> words(it, language), Resigned::code));
    }

    private List<Applied> applications(AccountId account) {
        return database.sql("""
                        select kind, sent_at, confirmed_at, decision, decided_at from membership_application
                        where account_id = :account and confirmed_at is not null
                        order by sent_at desc, id
                        limit :most
                        """)
                .param("account", account.value())
                .param("most", MOST)
                .query((row, number) -> new Applied(
                        new KindCode(row.getString("kind")),
                        row.getObject("sent_at", Instant.class),
                        row.getObject("confirmed_at", Instant.class),
                        Optional.ofNullable(row.getString("decision")).map(Decision::valueOf),
                        Optional.ofNullable(row.getObject("decided_at", Instant.class))))
                .list();
    }

    private List<Resigned> resignations(AccountId account) {
        return database.sql("""
                        select kind, leaving_asked_at, leaves_on from membership_member
                        where account_id = :account and leaving_asked_at is not null and leaves_on is not null
                        order by leaving_asked_at desc, id
                        limit :most
                        """)
                .param("account", account.value())
                .param("most", MOST)
                .query((row, number) -> new Resigned(
                        new KindCode(row.getString("kind")),
                        row.getObject("leaving_asked_at", Instant.class),
                        row.getObject("leaves_on", LocalDate.class)))
                .list();
    }

    private String words(Applied applied, Locale language) {
        return texts.getTranslation(
                "membership.own-data.applied."
                        + applied.decision().map(Enum::name).orElse("WAITING"),
                language,
                kind(applied.kind(), language),
                DutchTime.momentInYear(applied.sent(), language),
                applied.decided()
                        .map(it -> DutchTime.momentInYear(it, language))
                        .orElse(""));
    }

    private String words(Resigned resigned, Locale language) {
        return texts.getTranslation(
                "membership.own-data.resigned.at",
                language,
                kind(resigned.kind(), language),
                DutchTime.momentInYear(resigned.asked(), language),
                DutchTime.date(resigned.lastDay(), language));
    }

    private String kind(KindCode code, Locale language) {
        return kinds.findById(code).map(it -> it.name(language)).orElse(code.value());
    }

    private record Applied(
            KindCode kind, Instant sent, Instant confirmed, Optional<Decision> decision, Optional<Instant> decided) {

        Map<String, String> code() {
            var code = new LinkedHashMap<String, String>();
            code.put("kind", kind.value());
            code.put("sent", sent.toString());
            code.put("confirmed", confirmed.toString());
            decision.ifPresent(it -> code.put("decision", it.name()));
            decided.ifPresent(it -> code.put("decided", it.toString()));
            return code;
        }
    }

    /** @param leaves the first day on which they are no member any more */
    private record Resigned(KindCode kind, Instant asked, LocalDate leaves) {

        LocalDate lastDay() {
            return leaves.minusDays(1);
        }

        Map<String, String> code() {
            return Map.of(
                    "kind",
                    kind.value(),
                    "asked",
                    asked.toString(),
                    "lastDay",
                    lastDay().toString());
        }
    }
}
