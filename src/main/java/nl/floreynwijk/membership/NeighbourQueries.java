package nl.floreynwijk.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what members share, and nothing else: what somebody keeps to themselves does not leave the database, and no word
 * that is looked for is ever compared with it.
 *
 * <p>A home is joined only where its address is shared, so that whatever needs one is false for all others.
 */
@Component
class NeighbourQueries {

    /** The members in it, as {@code m}. */
    static final String WHO_SHARE = """
            from membership_member m
            left join membership_residence r on r.current_of = m.id and m.shared like '%ADDRESS%'
            where m.listed_name is not null
                and (m.shared like '%EMAIL%' or (m.shared like '%PHONE%' and m.phone is not null) or r.street is not null)
            """;

    private static final String SHARING = """
            select m.id, ifnull(m.organisation_name, concat(m.given_name, ' ', m.family_name)) as name,
                if(m.shared like '%PHONE%', m.phone, null) as phone,
                if(m.shared like '%EMAIL%', m.email, null) as email,
                r.street, r.house_number, r.house_number_addition, r.postcode, r.town
            """ + WHO_SHARE;

    /** For the number of a word: it begins a word of the name or the street, is in the name, or is a house number. */
    private static final String HAS_WORD = """
             and (concat(' ', replace(m.listed_name, '-', ' ')) like :begins%1$d
                or m.name_key like :within%1$d
                or (r.street is not null and (concat(' ', replace(m.sort_address, '-', ' ')) like :begins%1$d
                    or concat(' ', r.house_number, lower(r.house_number_addition), ' ', r.house_number, ' ',
                        lower(r.house_number_addition), ' ') like :whole%1$d)))
            """;

    /** What is shorter is in too many names. */
    private static final int LEAST_WITHIN = 4;

    private final JdbcClient database;

    NeighbourQueries(JdbcClient database) {
        this.database = database;
    }

    /** Whether the account is a member now, as a person or for an organisation. */
    boolean isMember(AccountId account) {
        return database.sql("""
                        select exists (select 1 from membership_member
                            where account_id = :account and started_on is not null and ended_on is null)
                        """)
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    /** Who shares something and has all these words, each of letters and digits only, by name. */
    List<Neighbour> page(List<String> words, int offset, int limit) {
        var values = new HashMap<String, Object>();
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            values.put("begins" + at, "% " + word + "%");
            values.put("within" + at, (word.length() < LEAST_WITHIN ? "" : "%") + word + "%");
            values.put("whole" + at, "% " + word + " %");
        }
        var conditions =
                IntStream.range(0, words.size()).mapToObj(HAS_WORD::formatted).collect(Collectors.joining());
        return database.sql(SHARING + conditions + " order by m.listed_name, m.id limit :limit offset :offset")
                .params(values)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> neighbour(row))
                .list();
    }

    private static Neighbour neighbour(ResultSet row) throws SQLException {
        return new Neighbour(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("name"),
                MemberRow.address(row),
                MemberRow.phone(row),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::new));
    }
}
