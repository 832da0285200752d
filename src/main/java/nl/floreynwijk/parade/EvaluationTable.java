package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how markets were for those who had a stall: one answer for each booking. */
@Component
class EvaluationTable {

    /** On one page. */
    private static final int MOST_ASKED = 3;

    private final JdbcClient database;

    EvaluationTable(JdbcClient database) {
        this.database = database;
    }

    /** What somebody said of a stall of theirs, {@link Evaluation#NONE} when nothing yet; empty when they are not asked. */
    Optional<Evaluation> asked(BookingId booking, AccountId account, LocalDate today) {
        return database.sql("""
                        select v.* from parade_booking b
                        join parade_edition e on e.id = b.edition_id and e.status in ('OPEN', 'UNCERTAIN', 'DEFINITE')
                        left join parade_evaluation v on v.booking_id = b.id
                        where b.id = :booking and b.account_id = :account and b.state = 'BOOKED'
                            and (select max(d.day) from parade_day d where d.edition_id = e.id) < :today
                        """)
                .param("booking", booking.value())
                .param("account", account.value())
                .param("today", today)
                .query((row, _) -> row.getString("mark") == null ? Evaluation.NONE : evaluation(row))
                .optional();
    }

    /** Of which stalls somebody is asked how it was and did not say so, the last market first. */
    List<UnansweredStall> unanswered(AccountId account, LocalDate today) {
        return database.sql("""
                        select b.id, b.name, e.name as edition,
                            (select max(d.day) from parade_day d where d.edition_id = e.id) as last_day
                        from parade_booking b
                        join parade_edition e on e.id = b.edition_id and e.status in ('OPEN', 'UNCERTAIN', 'DEFINITE')
                        where b.account_id = :account and b.state = 'BOOKED'
                            and not exists (select 1 from parade_evaluation v where v.booking_id = b.id)
                        having last_day < :today and last_day > :before order by last_day desc, b.number, b.id limit :most
                        """)
                .param("account", account.value())
                .param("today", today)
                .param("before", today.minusDays(Evaluation.DAYS_TO_ASK))
                .param("most", MOST_ASKED)
                .query((row, _) -> new UnansweredStall(
                        new BookingId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("edition")))
                .list();
    }

    private static Evaluation evaluation(ResultSet row) throws SQLException {
        return new Evaluation(
                Optional.of(Evaluation.Mark.valueOf(row.getString("mark"))),
                Optional.ofNullable(row.getString("turnover")).map(Evaluation.Turnover::valueOf),
                Optional.of(Evaluation.Again.valueOf(row.getString("again"))),
                row.getString("went_well"),
                row.getString("better"));
    }

    /** In the place of what was said before. */
    void keep(BookingId booking, Evaluation said, Instant now) {
        database.sql("""
                        insert into parade_evaluation (booking_id, mark, turnover, again, went_well, better, said_at)
                        values (:booking, :mark, :turnover, :again, :wentWell, :better, :now)
                        on duplicate key update mark = values(mark), turnover = values(turnover), again = values(again),
                            went_well = values(went_well), better = values(better), said_at = values(said_at)
                        """)
                .param("booking", booking.value())
                .param("mark", said.mark().orElseThrow().name())
                .param("turnover", said.turnover().map(Enum::name).orElse(null))
                .param("again", said.again().orElseThrow().name())
                .param("wentWell", said.wentWell())
                .param("better", said.better())
                .param("now", now)
                .update();
    }

    /** Which stalls of an edition were spoken of. */
    Set<BookingId> saidIn(EditionId edition) {
        return database.sql("""
                        select v.booking_id from parade_evaluation v join parade_booking b on b.id = v.booking_id
                        where b.edition_id = :edition
                        """).param("edition", edition.value()).query(UUID.class).list().stream()
                .map(BookingId::new)
                .collect(toSet());
    }

    /** What went well and what should be better. */
    record Words(String wentWell, String better) {}

    /** Of all stalls of an edition, in an order that tells nothing of who said what. */
    List<Words> words(EditionId edition) {
        return database.sql("""
                        select v.went_well, v.better from parade_evaluation v join parade_booking b on b.id = v.booking_id
                        where b.edition_id = :edition and b.state = 'BOOKED' order by v.went_well, v.better limit :most
                        """)
                .param("edition", edition.value())
                .param("most", BookingTable.MOST)
                .query((row, _) -> new Words(row.getString("went_well"), row.getString("better")))
                .list();
    }
}
