package nl.floreynwijk.membership;

import com.vaadin.flow.i18n.I18NProvider;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.floreynwijk.access.AuditName;
import nl.floreynwijk.access.AuditNames;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the audit trail calls members, and what is theirs; whoever is erased has a number only. */
@Component
class MemberAuditNames implements AuditNames {

    /** Whoever looks for more of them looks for nobody: the last who joined are found. */
    private static final int MOST_PEOPLE = 1_000;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final String NAMES = """
            with member as (
                select id, account_id, number, email, admitted_at,
                    coalesce(organisation_name, concat(given_name, ' ', family_name)) as name
                from membership_member
            )
            select cast(id as char) as thing, id as member, number, email, name, admitted_at
            from member where id in (:ids)
            union all
            select cast(account_id as char), id, number, email, name, admitted_at from member where account_id in (:ids)
            union all
            select cast(d.id as char), m.id, m.number, m.email, m.name, m.admitted_at
            from membership_due d join member m on m.id = d.member_id where d.id in (:ids)
            union all
            select cast(a.id as char), m.id, m.number, a.email,
                coalesce(a.organisation_name, concat(a.given_name, ' ', a.family_name)), m.admitted_at
            from membership_application a left join member m on m.account_id = a.account_id where a.id in (:ids)
            union all
            select cast(id as char), null, null, null, if(:dutch, subject_dutch, coalesce(subject_english, subject_dutch)), null from membership_mailing where id in (:ids)
            union all
            select code, null, null, null, if(:dutch, name_dutch, name_english), null
            from membership_kind where code in (:codes)
            order by admitted_at
            """;

    private static final String ABOUT = """
            with member as (
                select id, account_id from membership_member
                where number = :number or organisation_name like :words
                    or concat(given_name, ' ', family_name) like :words
                order by admitted_at desc
                limit :most
            ), applicant as (
                select id from membership_application
                where organisation_name like :words or concat(given_name, ' ', family_name) like :words
                order by sent_at desc
                limit :most
            )
            select id from member
            union select account_id from member
            union select id from applicant
            union select d.id from membership_due d join member m on m.id = d.member_id
            union select a.id from membership_application a join member m on m.account_id = a.account_id
            """;

    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final I18NProvider texts;

    MemberAuditNames(JdbcClient database, CurrentAccount currentAccount, I18NProvider texts) {
        this.database = database;
        this.currentAccount = currentAccount;
        this.texts = texts;
    }

    /** Whoever was a member more than once has the name of the last time. */
    @Override
    public Map<String, AuditName> of(Collection<String> ids, Locale language) {
        var mayOpen = Stream.of(Role.BOARD, Role.COORDINATOR, Role.TREASURER).anyMatch(currentAccount::has);
        var names = new HashMap<String, AuditName>();
        var uuids = AuditNames.uuids(ids);
        database.sql(NAMES)
                .param("ids", uuids.isEmpty() ? List.of(new UUID(0, 0)) : uuids)
                .param("codes", ids)
                .param("dutch", language.getLanguage().equals("nl"))
                .query(row -> {
                    names.put(row.getString("thing"), name(row, mayOpen, language));
                });
        return names;
    }

    private AuditName name(ResultSet row, boolean mayOpen, Locale language) throws SQLException {
        var member = Optional.ofNullable(row.getObject("member", UUID.class));
        var email = row.getString("email");
        var text = email != null && Person.isErased(new EmailAddress(email))
                ? erased(Optional.ofNullable(row.getObject("number", Integer.class)), language)
                : row.getString("name");
        return new AuditName(text, member.filter(_ -> mayOpen).map(it -> "/kantoor/leden/" + it));
    }

    private String erased(Optional<Integer> number, Locale language) {
        return number.map(it -> texts.getTranslation("membership.erased.numbered", language, Integer.toString(it)))
                .orElseGet(() -> texts.getTranslation("membership.erased.nameless", language));
    }

    @Override
    public Set<String> about(String words) {
        return new HashSet<>(database.sql(ABOUT)
                .param("number", NUMBER.matcher(words).matches() ? Integer.valueOf(words) : -1)
                .param("words", "%" + SearchTerm.escaped(words) + "%")
                .param("most", MOST_PEOPLE)
                .query((row, number) -> row.getString(1))
                .list());
    }
}
