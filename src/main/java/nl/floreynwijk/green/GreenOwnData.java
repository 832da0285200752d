package nl.floreynwijk.green;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.i18n.I18NProvider;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDataSource;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of somebody about the green: their plots and wishes, what they can do, their shifts, tools and hours. */
@Component
class GreenOwnData implements OwnDataSource {

    private static final int MOST = 1_000;

    private final JdbcClient database;
    private final Volunteers volunteers;
    private final CalendarTable calendars;
    private final HoursOwnData hours;
    private final I18NProvider texts;

    GreenOwnData(
            JdbcClient database,
            Volunteers volunteers,
            CalendarTable calendars,
            HoursOwnData hours,
            I18NProvider texts) {
        this.database = database;
        this.volunteers = volunteers;
        this.calendars = calendars;
        this.hours = hours;
        this.texts = texts;
    }

    @Override
    public String module() {
        return "green";
    }

    @Override
    public List<OwnDatum> about(AccountId account, Locale language) {
        return Stream.concat(here(account, language).stream(), hours.about(account, language).stream())
                .toList();
    }

    private List<OwnDatum> here(AccountId account, Locale language) {
        return List.of(
                OwnDatum.of("plots", plots(account), Line::words, Line::code),
                OwnDatum.of("wishes", wishes(account), Line::words, Line::code),
                OwnDatum.of("volunteer", volunteers.wishesOf(account), it -> words(it, language), GreenOwnData::code),
                OwnDatum.of("shifts", shifts(account, language), Line::words, Line::code),
                OwnDatum.of("attendance", attendance(account, language), Line::words, Line::code),
                OwnDatum.of("tool-loans", toolLoans(account, language), Line::words, Line::code),
                OwnDatum.of("tool-reports", toolReports(account), Line::words, Line::code),
                OwnDatum.of(
                        "calendar",
                        calendars.madeAt(account),
                        it -> DutchTime.momentInYear(it, language),
                        Instant::toString));
    }

    /** One thing, in words and in codes. */
    private record Line(String words, Map<String, Object> code) {}

    private List<Line> plots(AccountId account) {
        return lines(
                """
                select p.name, n.joined_at from green_plot_neighbour n join green_plot p on p.id = n.plot_id
                where n.account_id = :account order by n.joined_at limit :most
                """,
                account,
                row -> new Line(
                        row.getString("name"),
                        Map.of("plot", row.getString("name"), "since", moment(row, "joined_at"))));
    }

    private List<Line> wishes(AccountId account) {
        return lines(
                """
                select p.name, w.text, w.wished_at, w.answer from green_wish w join green_plot p on p.id = w.plot_id
                where w.account_id = :account order by w.wished_at desc limit :most
                """,
                account,
                row -> new Line(
                        row.getString("name") + " · " + row.getString("text"),
                        Map.of(
                                "plot",
                                row.getString("name"),
                                "text",
                                row.getString("text"),
                                "wished",
                                moment(row, "wished_at"),
                                "answer",
                                row.getString("answer"))));
    }

    private String words(VolunteerWishes wishes, Locale language) {
        var days = wishes.days().stream().sorted().map(it -> texts.getTranslation("green.day-part." + it, language));
        return Stream.concat(Stream.of(texts.getTranslation("green.heaviest." + wishes.heaviest(), language)), days)
                .collect(joining(" · "));
    }

    private static Map<String, Object> code(VolunteerWishes wishes) {
        return Map.of(
                "days",
                wishes.days().stream().map(DayPart::name).sorted().toList(),
                "heaviest",
                wishes.heaviest().name(),
                "children",
                wishes.children(),
                "wheelchair",
                wishes.wheelchair(),
                "askMe",
                wishes.askMe());
    }

    private List<Line> shifts(AccountId account, Locale language) {
        return lines(
                """
                select s.task, s.starts_at, u.state, u.places, u.signed_up_at, u.left_reason
                from green_sign_up u join green_shift s on s.id = u.shift_id
                where u.account_id = :account order by s.starts_at desc limit :most
                """,
                account,
                row -> new Line(
                        row.getString("task") + " · "
                                + DutchTime.momentInYear(row.getObject("starts_at", Instant.class), language) + " · "
                                + texts.getTranslation("green.own-data.state." + row.getString("state"), language),
                        Map.of(
                                "task",
                                row.getString("task"),
                                "starts",
                                moment(row, "starts_at"),
                                "state",
                                row.getString("state"),
                                "people",
                                row.getInt("places"),
                                "signedUp",
                                moment(row, "signed_up_at"),
                                "reason",
                                row.getString("left_reason"))));
    }

    private List<Line> attendance(AccountId account, Locale language) {
        return lines(
                """
                select s.task, s.starts_at, a.presence, a.people, a.minutes, a.said_at,
                    a.asked_at, a.wanted_at, a.talked_at
                from green_attendance a join green_shift s on s.id = a.shift_id
                where a.account_id = :account and a.presence <> 'OPEN' order by s.starts_at desc limit :most
                """,
                account,
                row -> new Line(
                        row.getString("task") + " · "
                                + DutchTime.momentInYear(row.getObject("starts_at", Instant.class), language) + " · "
                                + texts.getTranslation(
                                        "green.own-data.presence." + row.getString("presence"),
                                        language,
                                        row.getInt("minutes")),
                        Map.of(
                                "task",
                                row.getString("task"),
                                "starts",
                                moment(row, "starts_at"),
                                "presence",
                                row.getString("presence"),
                                "people",
                                row.getInt("people"),
                                "minutes",
                                row.getInt("minutes"),
                                "said",
                                moment(row, "said_at"),
                                "asked",
                                momentIfAny(row, "asked_at"),
                                "toPhone",
                                momentIfAny(row, "wanted_at"),
                                "talked",
                                momentIfAny(row, "talked_at"))));
    }

    private List<Line> toolLoans(AccountId account, Locale language) {
        return lines(
                """
                select t.name, l.pieces, l.from_day, l.until_day, l.asked_at, l.taken_at, l.back_at
                from green_tool_loan l join green_tool t on t.id = l.tool_id
                where l.account_id = :account order by l.from_day desc limit :most
                """,
                account,
                row -> new Line(
                        row.getInt("pieces") + " × " + row.getString("name") + " · "
                                + DutchTime.date(row.getObject("from_day", LocalDate.class), language),
                        Map.of(
                                "tool",
                                row.getString("name"),
                                "pieces",
                                row.getInt("pieces"),
                                "from",
                                row.getString("from_day"),
                                "until",
                                row.getString("until_day"),
                                "asked",
                                moment(row, "asked_at"),
                                "taken",
                                momentIfAny(row, "taken_at"),
                                "back",
                                momentIfAny(row, "back_at"))));
    }

    private List<Line> toolReports(AccountId account) {
        return lines(
                """
                select t.name, r.text, r.pieces, r.reported_at, r.photo_id
                from green_tool_report r join green_tool t on t.id = r.tool_id
                where r.account_id = :account order by r.reported_at desc limit :most
                """,
                account,
                row -> new Line(
                        row.getString("name") + " · " + row.getString("text"),
                        Map.of(
                                "tool",
                                row.getString("name"),
                                "pieces",
                                row.getInt("pieces"),
                                "text",
                                row.getString("text"),
                                "photo",
                                row.getString("photo_id") != null,
                                "reported",
                                moment(row, "reported_at"))));
    }

    private static String momentIfAny(ResultSet row, String column) throws SQLException {
        return row.getString(column) == null ? "" : moment(row, column);
    }

    private static String moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Instant.class).toString();
    }

    private interface Reading {
        Line line(ResultSet row) throws SQLException;
    }

    private List<Line> lines(String sql, AccountId account, Reading reading) {
        return database.sql(sql)
                .param("account", account.value())
                .param("most", MOST)
                .query((row, _) -> reading.line(row))
                .list();
    }
}
