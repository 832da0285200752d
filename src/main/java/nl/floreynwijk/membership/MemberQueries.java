package nl.floreynwijk.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.HouseNumber;
import nl.floreynwijk.places.Postcode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads members in full, with their homes and consents, by one query however many there are. */
@Component
class MemberQueries {

    private static final String IN_FULL = """
            select m.*,
                (select json_arrayagg(json_object(
                        'street', r.street, 'number', r.house_number, 'addition', r.house_number_addition,
                        'postcode', r.postcode, 'town', r.town, 'block', r.block_id,
                        'confirmed', r.confirmed, 'movedIn', r.moved_in, 'movedOut', r.moved_out)
                        order by r.moved_in desc, r.moved_out is null desc)
                    from membership_residence r where r.member_id = m.id) as homes,
                (select json_arrayagg(json_object(
                        'consent', c.consent, 'version', c.text_version,
                        'givenAt', c.given_at, 'withdrawnAt', c.withdrawn_at) order by c.given_at desc, c.consent)
                    from membership_given_consent c where c.member_id = m.id) as consents
            from membership_member m
            """;

    private static final DateTimeFormatter DATABASE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

    private final JdbcClient database;
    private final JsonMapper json;

    MemberQueries(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The memberships of an account: the person's own before organisations, the newest before older ones. */
    List<MemberDetails> of(AccountId account) {
        return database.sql(IN_FULL + """
                         where m.account_id = :account
                         order by m.organisation_name is not null, m.ended_on is not null, m.admitted_at desc
                        """)
                .param("account", account.value())
                .query((row, number) -> details(row))
                .list();
    }

    Optional<MemberDetails> find(MemberId id) {
        return database.sql(IN_FULL + " where m.id = :id")
                .param("id", id.value())
                .query((row, number) -> details(row))
                .optional();
    }

    private MemberDetails details(ResultSet row) throws SQLException {
        var person = new PersonName(row.getString("given_name"), row.getString("family_name"));
        var organisation = Optional.ofNullable(row.getString("organisation_name"));
        var course = course(row);
        return new MemberDetails(
                new MemberId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                Optional.ofNullable(course.number()),
                new KindCode(row.getString("kind")),
                organisation.orElseGet(person::full),
                person,
                organisation,
                Optional.ofNullable(row.getString("kvk")).map(KvkNumber::new),
                Optional.ofNullable(row.getObject("association_since", LocalDate.class)),
                new EmailAddress(row.getString("email")),
                Optional.ofNullable(row.getString("phone")).map(PhoneNumber::new),
                homes(row.getString("homes")),
                Wishes.read(row.getString("wishes")).chosen(),
                SharedFields.read(row.getString("shared")).shown(),
                Optional.ofNullable(row.getObject("birth_year", Integer.class)),
                consents(row.getString("consents")),
                row.getObject("admitted_at", Instant.class),
                course.state(),
                Optional.ofNullable(course.startedOn()),
                course.leavingDay(),
                Optional.ofNullable(course.endedOn()),
                row.getInt("version"));
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                row.getObject("number", Integer.class),
                row.getObject("started_on", LocalDate.class),
                row.getObject("leaving_asked_at", Instant.class),
                row.getObject("leaves_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("end_reason"));
    }

    private List<MemberDetails.Home> homes(@Nullable String rows) {
        return rows == null
                ? List.of()
                : Arrays.stream(json.readValue(rows, HomeRow[].class))
                        .map(HomeRow::home)
                        .toList();
    }

    private List<MemberDetails.AgreedConsent> consents(@Nullable String rows) {
        return rows == null
                ? List.of()
                : Arrays.stream(json.readValue(rows, ConsentRow[].class))
                        .map(ConsentRow::given)
                        .toList();
    }

    /** A home as the database says it. */
    private record HomeRow(
            String street,
            int number,
            String addition,
            String postcode,
            String town,
            @Nullable UUID block,
            boolean confirmed,
            LocalDate movedIn,
            @Nullable LocalDate movedOut) {

        MemberDetails.Home home() {
            var address = new Address(street, new HouseNumber(number, addition), new Postcode(postcode), town);
            return new MemberDetails.Home(
                    address,
                    Optional.ofNullable(block).map(BlockId::new),
                    confirmed,
                    movedIn,
                    Optional.ofNullable(movedOut));
        }
    }

    /** A consent as the database says it, in UTC. */
    private record ConsentRow(
            Consent consent,
            int version,
            String givenAt,
            @Nullable String withdrawnAt) {

        MemberDetails.AgreedConsent given() {
            return new MemberDetails.AgreedConsent(
                    consent,
                    version,
                    moment(givenAt),
                    Optional.ofNullable(withdrawnAt).map(ConsentRow::moment));
        }

        private static Instant moment(String said) {
            return LocalDateTime.parse(said, DATABASE_TIME).toInstant(ZoneOffset.UTC);
        }
    }
}
