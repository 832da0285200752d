package nl.floreynwijk.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads whom a mail to members reaches and what was sent before, and keeps for whom it has still to be posted. */
@Component
class MailingQueries {

    private static final String SUMMARY = """
            select m.id, m.subject_dutch, m.sent_at, m.recipients, m.posted,
                not exists (select 1 from membership_mailing_recipient r where r.mailing_id = m.id) as done
            from membership_mailing m
            """;

    private static final String SO_MANYTH = " and sent_at > :since order by sent_at desc limit 1 offset :before";

    private final JdbcClient database;

    MailingQueries(JdbcClient database) {
        this.database = database;
    }

    /** Somebody whose mail is to be posted. */
    record Due(MailingId mailing, MemberId member) {}

    /** What is to be posted. */
    record Letter(MailingWords dutch, Optional<MailingWords> english) {}

    /** A mail that was sent, without the name of who did. */
    record Row(MailingId id, String subject, Instant sentAt, int recipients, int posted, boolean isDone) {

        MailingSummary by(Optional<String> name) {
            return new MailingSummary(id, subject, sentAt, name, recipients, posted, isDone);
        }
    }

    /**
     * How many the mail would reach.
     *
     * @param holders the accounts with the role in the filter, where it has one
     * @param switchedOff who wants no such mail
     */
    MailingReach reach(RegisterFilter filter, Collection<AccountId> holders, Set<AccountId> switchedOff) {
        var count = new Count(switchedOff);
        var conditions = RegisterConditions.of(filter, holders);
        database.sql("select m.account_id, m.email, m.standing from membership_member m where "
                        + chosen(filter, conditions))
                .params(values(filter, conditions))
                .query(row -> {
                    count.add(row);
                });
        return count.reach();
    }

    private static final class Count {

        private final Set<AccountId> switchedOff;
        private final Set<AccountId> receiving = new HashSet<>();
        private final Set<AccountId> declining = new HashSet<>();
        private int again;
        private int notYet;
        private int left;
        private int erased;

        private Count(Set<AccountId> switchedOff) {
            this.switchedOff = switchedOff;
        }

        private void add(ResultSet row) throws SQLException {
            switch (Standing.valueOf(row.getString("standing"))) {
                case NOW -> addMember(new AccountId(row.getObject("account_id", UUID.class)));
                case AWAITING -> notYet++;
                case ENDED, ALL -> addFormer(new EmailAddress(row.getString("email")));
            }
        }

        private void addMember(AccountId account) {
            if (!(switchedOff.contains(account) ? declining : receiving).add(account)) {
                again++;
            }
        }

        private void addFormer(EmailAddress email) {
            if (Person.isErased(email)) {
                erased++;
            } else {
                left++;
            }
        }

        private MailingReach reach() {
            return new MailingReach(receiving.size(), again, declining.size(), notYet, left, erased);
        }
    }

    /** Notes for everybody who was chosen and is a member now that their mail is to be posted. */
    void addRecipients(MailingId mailing, RegisterFilter filter, Collection<AccountId> holders) {
        var conditions = RegisterConditions.of(filter, holders);
        database.sql("insert into membership_mailing_recipient (mailing_id, member_id)"
                        + " select :mailing, m.id from membership_member m where m.standing = 'NOW' and "
                        + chosen(filter, conditions))
                .params(values(filter, conditions))
                .param("mailing", mailing.value())
                .update();
    }

    private static String chosen(RegisterFilter filter, RegisterConditions conditions) {
        var ofStanding = filter.standing() == Standing.ALL ? "true" : "m.standing = :standing";
        return Stream.concat(Stream.of(ofStanding), conditions.all().stream().map(RegisterConditions.Condition::test))
                .collect(Collectors.joining(" and "));
    }

    private static Map<String, Object> values(RegisterFilter filter, RegisterConditions conditions) {
        var values = new HashMap<>(conditions.values());
        values.put("standing", filter.standing().name());
        return values;
    }

    /** Some whose mail is to be posted, held until the transaction ends; those that others hold are passed over. */
    List<Due> hold(int most) {
        return database.sql("""
                        select mailing_id, member_id from membership_mailing_recipient
                        order by mailing_id, member_id limit :most for update skip locked
                        """)
                .param("most", most)
                .query((row, _) -> new Due(
                        new MailingId(row.getObject("mailing_id", UUID.class)),
                        new MemberId(row.getObject("member_id", UUID.class))))
                .list();
    }

    /** The accounts of those among them who are a member at this moment. */
    Map<MemberId, AccountId> membersAmong(Collection<MemberId> ids) {
        return database
                .sql("select id, account_id from membership_member where standing = 'NOW' and id in (:ids)")
                .param("ids", ids.stream().map(MemberId::value).toList())
                .query((row, _) -> Map.entry(
                        new MemberId(row.getObject("id", UUID.class)),
                        new AccountId(row.getObject("account_id", UUID.class))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Their turn is over, and so many of them have mail now. */
    void settle(MailingId mailing, Collection<MemberId> members, int posted) {
        database.sql("delete from membership_mailing_recipient where mailing_id = :mailing and member_id in (:members)")
                .param("mailing", mailing.value())
                .param("members", members.stream().map(MemberId::value).toList())
                .update();
        database.sql("update membership_mailing set posted = posted + :posted where id = :mailing")
                .param("mailing", mailing.value())
                .param("posted", posted)
                .update();
    }

    Letter letter(MailingId id) {
        return database.sql("""
                        select subject_dutch, text_dutch, subject_english, text_english from membership_mailing
                        where id = ?
                        """)
                .param(id.value())
                .query((row, _) -> letter(row))
                .single();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        var english = row.getString("subject_english");
        return new Letter(
                new MailingWords(row.getString("subject_dutch"), row.getString("text_dutch")),
                english == null
                        ? Optional.empty()
                        : Optional.of(new MailingWords(english, row.getString("text_english"))));
    }

    Optional<MailingDetails> details(MailingId id) {
        return database.sql("""
                        select subject_dutch, text_dutch, subject_english, text_english, selection, searched
                        from membership_mailing where id = ?
                        """)
                .param(id.value())
                .query((row, _) -> {
                    var letter = letter(row);
                    return new MailingDetails(
                            letter.dutch(),
                            letter.english(),
                            Mailing.filter(row.getString("selection")),
                            row.getBoolean("searched"));
                })
                .optional();
    }

    /** The mail that was sent from the same form, or that said the same to the same members on the day. */
    Optional<Row> sentBefore(MailingId id, String fingerprint, LocalDate day) {
        return database.sql(SUMMARY + """
                         where m.id = :id or (m.fingerprint = :fingerprint and m.sent_on = :day)
                        order by m.id = :id desc limit 1
                        """)
                .param("id", id.value())
                .param("fingerprint", fingerprint)
                .param("day", day)
                .query((row, _) -> row(row))
                .optional();
    }

    /** When the one was sent that, with all later ones by the same person, makes so many; empty when there are fewer. */
    Optional<Instant> sentBy(Mailing mailing, Instant since, int many) {
        return sent(
                database.sql("select sent_at from membership_mailing where sent_by = :sender" + SO_MANYTH)
                        .param("sender", mailing.sentBy().value()),
                since,
                many);
    }

    /** The same of those that went to most members. */
    Optional<Instant> sentToMost(Instant since, int many) {
        return sent(database.sql("select sent_at from membership_mailing where to_most" + SO_MANYTH), since, many);
    }

    int members() {
        return database.sql("select count(*) from membership_member where standing = 'NOW'")
                .query(Integer.class)
                .single();
    }

    private static Optional<Instant> sent(StatementSpec statement, Instant since, int many) {
        return statement
                .param("since", since)
                .param("before", many - 1)
                .query((row, _) -> row.getObject("sent_at", Instant.class))
                .optional();
    }

    /** The newest first. */
    List<Row> latest(int offset, int limit) {
        return database.sql(SUMMARY + " order by m.sent_at desc, m.id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new MailingId(row.getObject("id", UUID.class)),
                row.getString("subject_dutch"),
                row.getObject("sent_at", Instant.class),
                row.getInt("recipients"),
                row.getInt("posted"),
                row.getBoolean("done"));
    }
}
