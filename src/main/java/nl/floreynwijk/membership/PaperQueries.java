package nl.floreynwijk.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.places.DwellingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the register puts on paper, in the words in which it stands there. */
@Component
class PaperQueries {

    private static final String NOTHING = "–";

    private final JdbcClient database;

    PaperQueries(JdbcClient database) {
        this.database = database;
    }

    /** Everybody who was a member on that day, at most so many, by number. */
    List<ExtractRow> membersOn(LocalDate day, Locale language, int most) {
        return database.sql("""
                        select m.number, m.given_name, m.family_name, m.organisation_name, m.email, m.started_on,
                            k.code, k.name_dutch, k.name_english,
                            r.street, r.house_number, r.house_number_addition, r.postcode, r.town
                        from membership_member m
                        join membership_kind k on k.code = m.kind
                        left join membership_residence r on r.member_id = m.id
                            and r.moved_in <= :day and (r.moved_out is null or r.moved_out > :day)
                        where m.started_on <= :day and (m.ended_on is null or m.ended_on > :day)
                        order by m.number
                        limit :most
                        """)
                .param("day", day)
                .param("most", most)
                .query((row, _) -> extractRow(row, language))
                .list();
    }

    private static ExtractRow extractRow(ResultSet row, Locale language) throws SQLException {
        var kind = new KindName(
                new KindCode(row.getString("code")), row.getString("name_dutch"), row.getString("name_english"));
        return new ExtractRow(
                row.getInt("number"),
                name(row),
                MemberRow.address(row).map(Object::toString).orElse(NOTHING),
                kind.in(language),
                DutchTime.shortDate(row.getObject("started_on", LocalDate.class), language));
    }

    private static String name(ResultSet row) throws SQLException {
        if (Person.isErased(new EmailAddress(row.getString("email")))) {
            return NOTHING;
        }
        return Optional.ofNullable(row.getString("organisation_name"))
                .orElse(row.getString("given_name") + " " + row.getString("family_name"));
    }

    /** What the members in these dwellings are called. */
    Map<DwellingId, List<String>> namesAt(Collection<DwellingId> dwellings) {
        var names = new HashMap<DwellingId, List<String>>();
        if (!dwellings.isEmpty()) {
            database.sql("""
                            select r.dwelling_id, m.given_name, m.family_name
                            from membership_residence r
                            join membership_member m on m.id = r.current_of and m.standing = 'NOW'
                            where r.dwelling_id in (:dwellings) and r.moved_out is null
                            order by m.sort_name, m.id
                            """)
                    .param(
                            "dwellings",
                            dwellings.stream().map(DwellingId::value).toList())
                    .query(row -> {
                        names.computeIfAbsent(
                                        new DwellingId(row.getObject("dwelling_id", UUID.class)),
                                        _ -> new ArrayList<>())
                                .add(row.getString("given_name") + " " + row.getString("family_name"));
                    });
        }
        return names;
    }

    /** A member in an extract. */
    record ExtractRow(int number, String name, String address, String kind, String since) {}
}
