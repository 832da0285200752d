package nl.floreynwijk.harry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads jobs as one side sees them. Who may see one is for its caller to say. */
@Component
class JobQueries {

    private static final int MOST = 200;

    /** Of the request {@code r} and the listing {@code l}. */
    private static final String DISTANCE = """
            case when l.street = r.street then 'STREET'
                when left(l.postcode, 4) = left(r.postcode, 4) then 'POSTCODE' else 'NEIGHBOURHOOD' end as distance
            """;

    static final String TITLE = " left join harry_item t on t.list_id = r.list_id and t.code = r.item_code ";

    private final JdbcClient database;
    private final Clock clock;

    JobQueries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Everything but neighbours, messages and how people are reached. */
    Optional<JobRow> find(RequestId id, AccountId reader) {
        return database.sql("""
                        select r.*, t.name_dutch, t.name_english, v.number as list_number, v.valid_from, v.landlord_id,
                            (select group_concat(p.attachment_id order by p.position) from harry_request_photo p
                                where p.request_id = r.id) as photos,
                            i.request_id is not null and i.declined_at is null and l.state <> 'ENDED'
                                and l.blocked_reason is null as reaches_reader,
                        """ + DISTANCE + " from harry_request r" + TITLE + """
                        left join harry_list v on v.id = r.list_id
                        left join harry_invitation i on i.request_id = r.id and i.account_id = :reader
                        left join harry_listing l on l.account_id = :reader
                        where r.id = :id
                        """)
                .param("id", id.value())
                .param("reader", reader.value())
                .query((row, _) -> JobRow.in(row))
                .optional();
    }

    /** Whether it reached somebody who did not say no, and is open no more. */
    boolean passed(RequestId id, AccountId account) {
        return database.sql("""
                        select exists (select 1 from harry_invitation i join harry_request r on r.id = i.request_id
                            where i.request_id = :id and i.account_id = :account and i.declined_at is null
                                and r.state <> 'OPEN')
                        """)
                .param("id", id.value())
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    /** Whom it reached, or of them only one. */
    List<AskedNeighbour> neighbours(RequestId id, Optional<AccountId> only) {
        return database.sql("""
                        select i.*, o.ask, o.ask_cents, l.id as listing_id, l.shown_name, m.*,
                            (select max(b.invited_at) from harry_invitation b
                                where b.account_id = i.account_id and b.invited_at < i.invited_at) as turn_before,
                        """ + DISTANCE + ", (" + ListingQueries.SHOWN + """
                        ) as takes_work
                        from harry_invitation i join harry_request r on r.id = i.request_id
                        left join harry_listing l on l.account_id = i.account_id
                        left join harry_offer o on o.request_id = i.request_id and o.account_id = i.account_id
                        left join\s""" + ReviewFigures.OF_HELPERS + """
                        m on m.about_id = i.account_id
                        where i.request_id = :id and (:only is null or i.account_id = :only)
                        order by i.round, i.place
                        """)
                .param("id", id.value())
                .param("only", only.map(AccountId::value).orElse(null))
                .param("day", DutchTime.day(clock.instant()))
                .param("patient", clock.instant().minus(JobSides.PATIENCE))
                .query((row, _) -> neighbourIn(row))
                .list();
    }

    private static AskedNeighbour neighbourIn(ResultSet row) throws SQLException {
        return new AskedNeighbour(
                new AccountId(row.getObject("account_id", UUID.class)),
                Optional.ofNullable(row.getString("shown_name")).orElse("–"),
                Optional.ofNullable(row.getObject("listing_id", UUID.class)).map(ListingId::new),
                row.getInt("round"),
                row.getInt("place"),
                row.getBoolean("picked"),
                Optional.ofNullable(row.getObject("turn_before", Instant.class)),
                Reach.valueOf(row.getString("distance")),
                row.getObject("declined_at", Instant.class) != null,
                row.getString("ask") == null ? Optional.empty() : Optional.of(OfferTable.askIn(row, "ask")),
                row.getBoolean("takes_work"),
                !row.getBoolean("takes_work") || row.getObject("reviews") == null
                        ? Optional.empty()
                        : Optional.of(ReviewFigures.marksIn(row)));
    }

    /** What was written, by all neighbours or one; what is held only where the reader wrote it or sees everything. */
    List<JobMessage> messages(RequestId id, Side reader, boolean withHeld, Optional<AccountId> only) {
        var byAsker = reader == Side.ASKER;
        return database.sql("""
                        select * from harry_message
                        where request_id = :id and (:only is null or account_id = :only)
                            and (doubts = '' or :all or by_asker = :byAsker)
                        order by id desc limit :most
                        """)
                .param("id", id.value())
                .param("only", only.map(AccountId::value).orElse(null))
                .param("all", withHeld)
                .param("byAsker", byAsker)
                .param("most", MOST)
                .query((row, _) -> new JobMessage(
                        row.getLong("id"),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getBoolean("by_asker"),
                        row.getBoolean("by_asker") == byAsker && reader != Side.OFFICE,
                        row.getString("text"),
                        !row.getString("doubts").isEmpty(),
                        row.getObject("sent_at", Instant.class)))
                .list()
                .reversed();
    }

    /** Those that somebody asked, does, or that reach them now; the newest first. */
    List<JobSummary> of(AccountId account) {
        return database.sql("""
                        select r.*, t.name_dutch, t.name_english, mine.ask is not null as offered,
                            (select count(*) from harry_offer o where o.request_id = r.id) as offers
                        from harry_request r""" + TITLE + """
                        left join harry_invitation i on i.request_id = r.id and i.account_id = :account
                        left join harry_offer mine on mine.request_id = r.id and mine.account_id = :account
                        where r.asked_by = :account or r.helper_id = :account
                            or (i.account_id = :account and i.declined_at is null and r.state = 'OPEN' and exists (
                                select 1 from harry_listing l where l.account_id = :account and l.state <> 'ENDED'
                                    and l.blocked_reason is null))
                        order by r.placed_at desc, r.id limit :most
                        """)
                .param("account", account.value())
                .param("most", MOST)
                .query((row, _) -> summaryIn(row, account))
                .list();
    }

    private static JobSummary summaryIn(ResultSet row, AccountId reader) throws SQLException {
        return new JobSummary(
                new RequestId(row.getObject("id", UUID.class)),
                RequestKind.valueOf(row.getString("kind")),
                sideOf(row, reader),
                RequestState.valueOf(row.getString("state")),
                titleIn(row),
                row.getString("shown_name"),
                row.getObject("placed_at", Instant.class),
                row.getInt("offers"),
                row.getBoolean("offered"),
                Optional.ofNullable(row.getObject("appointment", Instant.class)),
                row.getObject("trouble_at", Instant.class) != null
                        && row.getObject("decided_at", Instant.class) == null);
    }

    private static Side sideOf(ResultSet row, AccountId reader) throws SQLException {
        if (reader.value().equals(row.getObject("asked_by", UUID.class))) {
            return Side.ASKER;
        }
        return reader.value().equals(row.getObject("helper_id", UUID.class)) ? Side.HELPER : Side.ASKED;
    }

    static JobTitle titleIn(ResultSet row) throws SQLException {
        return new JobTitle(
                Category.valueOf(row.getString("category")),
                Optional.ofNullable(row.getString("name_dutch")),
                Optional.ofNullable(row.getString("name_english")));
    }

    static List<AttachmentId> photosIn(ResultSet row) throws SQLException {
        var photos = row.getString("photos");
        return photos == null
                ? List.of()
                : Arrays.stream(photos.split(",", -1)).map(AttachmentId::of).toList();
    }
}
