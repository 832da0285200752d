package nl.floreynwijk.access;

import com.vaadin.flow.i18n.I18NProvider;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is kept of the guardians somebody asked, and of those who asked them, also of what is over.
 *
 * <p>The other is named as on the page of the mandates: by the address as long as they did not agree, and no more when
 * it is over; whoever asked still reads the address they typed.
 */
@Component
class OwnMandates {

    private static final int MOST = 1000;

    private final I18NProvider texts;
    private final JdbcClient database;
    private final Clock clock;

    OwnMandates(I18NProvider texts, JdbcClient database, Clock clock) {
        this.texts = texts;
        this.database = database;
        this.clock = clock;
    }

    List<OwnDatum> about(AccountId account, Locale language) {
        return List.of(
                OwnDatum.of("guardians", givenBy(account), it -> words(it, language), Kept::code),
                OwnDatum.of("guardian-of", heldBy(account), it -> words(it, language), Kept::code));
    }

    private List<Kept> givenBy(AccountId giver) {
        return read("""
                select case when m.ended_at is null and m.ends_on >= :today
                        then coalesce(h.name, m.address) else m.address end as name,
                    m.areas, m.ends_on, m.offered_at, m.accepted_at, m.ended_at
                from access_mandate m
                left join access_account h on h.id = m.holder
                where m.giver = :account
                order by m.offered_at desc, m.id
                limit :most
                """, giver);
    }

    /** What was offered to their address and is over was never theirs. */
    private List<Kept> heldBy(AccountId holder) {
        return read("""
                select case when m.ended_at is null and m.ends_on >= :today then g.name end as name,
                    m.areas, m.ends_on, m.offered_at, m.accepted_at, m.ended_at
                from access_mandate m
                join access_account g on g.id = m.giver
                where m.holder = :account
                    or m.holder is null and m.ended_at is null and m.ends_on >= :today and g.closed_at is null
                        and m.address = (select email from access_account where id = :account)
                order by m.offered_at desc, m.id
                limit :most
                """, holder);
    }

    private List<Kept> read(String query, AccountId account) {
        return database.sql(query)
                .param("account", account.value())
                .param("today", DutchTime.day(clock.instant()))
                .param("most", MOST)
                .query((row, number) -> kept(row))
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                Optional.ofNullable(row.getString("name")),
                List.of(row.getString("areas").split(",", -1)),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("offered_at", Instant.class),
                Optional.ofNullable(row.getObject("accepted_at", Instant.class)),
                Optional.ofNullable(row.getObject("ended_at", Instant.class)));
    }

    private String words(Kept kept, Locale language) {
        var areas = kept.areas().stream()
                .map(it -> texts.getTranslation("access.area." + it, language))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        kept.name(),
                        Optional.of(say("access.mandates.areas", language, areas)),
                        Optional.of(say("access.own-data.mandate-until", language, day(kept.until(), language))),
                        Optional.of(say("access.own-data.mandate-asked", language, moment(kept.asked(), language))),
                        kept.accepted()
                                .map(it -> say("access.own-data.mandate-accepted", language, moment(it, language))),
                        kept.ended().map(it -> say("access.own-data.mandate-ended", language, moment(it, language))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String say(String key, Locale language, String value) {
        return texts.getTranslation(key, language, value);
    }

    private static String day(LocalDate day, Locale language) {
        return DutchTime.date(day, language);
    }

    private static String moment(Instant moment, Locale language) {
        return DutchTime.momentInYear(moment, language);
    }

    private record Kept(
            Optional<String> name,
            List<String> areas,
            LocalDate until,
            Instant asked,
            Optional<Instant> accepted,
            Optional<Instant> ended) {

        Map<String, Object> code() {
            var code = new LinkedHashMap<String, Object>();
            name.ifPresent(it -> code.put("name", it));
            code.put("areas", areas);
            code.put("until", until.toString());
            code.put("asked", asked.toString());
            accepted.ifPresent(it -> code.put("accepted", it.toString()));
            ended.ifPresent(it -> code.put("ended", it.toString()));
            return code;
        }
    }
}
