package nl.floreynwijk.green;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.attachments.AttachmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads plots, and keeps what belongs to them: their groups, their photos and what is wished there. */
@Component
class PlotTable {

    /** More than one neighbourhood has. */
    static final int MOST = 200;

    private static final int MOST_WISHES = 100;

    private final JdbcClient database;

    PlotTable(JdbcClient database) {
        this.database = database;
    }

    /** All of them that did not end, or with those too, by name. */
    List<PlotSummary> all(AccountId reader, boolean withEnded, Instant now) {
        return database.sql("""
                        select p.*, (select count(*) from green_plot_neighbour n where n.plot_id = p.id) as neighbours,
                            exists (select 1 from green_plot_neighbour n
                                where n.plot_id = p.id and n.account_id = :reader) as mine,
                            (select min(s.starts_at) from green_shift s
                                where s.plot_id = p.id and s.starts_at > :now and s.off_at is null) as next_at
                        from green_plot p where p.state <> 'ENDED' or :withEnded
                        order by p.state = 'ENDED', p.name limit :most
                        """)
                .param("reader", reader.value())
                .param("withEnded", withEnded)
                .param("now", now)
                .param("most", MOST)
                .query((row, _) -> summaryIn(row))
                .list();
    }

    private static PlotSummary summaryIn(ResultSet row) throws SQLException {
        return new PlotSummary(
                new PlotId(row.getObject("id", UUID.class)),
                row.getString("name"),
                PlotKind.valueOf(row.getString("kind")),
                PlotState.valueOf(row.getString("state")),
                new MapPoint(row.getDouble("map_x"), row.getDouble("map_y")),
                row.getString("place"),
                row.getInt("neighbours"),
                row.getBoolean("mine"),
                Optional.ofNullable(row.getObject("next_at", Instant.class)));
    }

    /** Everything about one; two queries. */
    Optional<PlotDetails> find(PlotId id, AccountId reader) {
        return database.sql("""
                        select p.*, exists (select 1 from green_plot_neighbour n
                                where n.plot_id = p.id and n.account_id = :reader) as mine,
                            (select group_concat(n.shown_name order by n.shown_name separator '\n')
                                from green_plot_neighbour n where n.plot_id = p.id) as neighbours,
                            exists (select 1 from green_map) as own_map
                        from green_plot p where p.id = :id
                        """)
                .param("id", id.value())
                .param("reader", reader.value())
                .query((row, _) -> detailsIn(row, belongingTo(id, reader)))
                .optional();
    }

    private static PlotDetails detailsIn(ResultSet row, Belongings belongings) throws SQLException {
        return new PlotDetails(
                new PlotId(row.getObject("id", UUID.class)),
                planIn(row),
                Optional.ofNullable(row.getString("neighbours"))
                        .map(it -> List.of(it.split("\n", -1)))
                        .orElse(List.of()),
                row.getBoolean("mine"),
                belongings.photos(),
                belongings.wishes(),
                row.getBoolean("own_map"),
                row.getInt("version"));
    }

    private static PlotPlan planIn(ResultSet row) throws SQLException {
        return new PlotPlan(
                row.getString("name"),
                PlotKind.valueOf(row.getString("kind")),
                PlotState.valueOf(row.getString("state")),
                new MapPoint(row.getDouble("map_x"), row.getDouble("map_y")),
                row.getString("place"),
                row.getString("owner"),
                row.getString("about"),
                row.getString("partner"),
                row.getString("agreement"),
                row.getString("forbidden"));
    }

    private record Belongings(List<PlotPhoto> photos, List<PlotWish> wishes) {}

    /** Its photos, those before the work and the oldest first, and what is wished there, the newest first. */
    private Belongings belongingTo(PlotId plot, AccountId reader) {
        var photos = new ArrayList<PlotPhoto>();
        var wishes = new ArrayList<PlotWish>();
        database.sql("""
                        (select attachment_id as id, moment as code, caption as text, '' as answer, taken_on, null as wished_at,
                            null as shown_name, null as account_id
                        from green_plot_photo where plot_id = :plot
                        order by moment = 'AFTER', taken_on, attachment_id)
                        union all
                        (select id, null, text, answer, null, wished_at, shown_name, account_id
                        from green_wish where plot_id = :plot order by wished_at desc, id limit :most)
                        """).param("plot", plot.value()).param("most", MOST_WISHES).query(row -> {
            if (row.getString("code") == null) {
                wishes.add(wishIn(row, reader));
            } else {
                photos.add(photoIn(row));
            }
        });
        photos.sort(Comparator.comparing(PlotPhoto::moment).thenComparing(PlotPhoto::takenOn));
        wishes.sort(Comparator.comparing(PlotWish::wishedAt).reversed());
        return new Belongings(photos, wishes);
    }

    private static PlotPhoto photoIn(ResultSet row) throws SQLException {
        return new PlotPhoto(
                new AttachmentId(row.getObject("id", UUID.class)),
                PlotMoment.valueOf(row.getString("code")),
                row.getString("text"),
                row.getObject("taken_on", LocalDate.class));
    }

    private static PlotWish wishIn(ResultSet row, AccountId reader) throws SQLException {
        return new PlotWish(
                new WishId(row.getObject("id", UUID.class)),
                row.getString("shown_name"),
                reader.value().equals(row.getObject("account_id", UUID.class)),
                row.getString("text"),
                row.getObject("wished_at", Instant.class),
                Optional.of(row.getString("answer")).filter(it -> !it.isEmpty()));
    }

    /** Whether neighbours look after it, or would like to. */
    boolean isOpen(PlotId plot) {
        return database.sql("select exists (select 1 from green_plot where id = ? and state <> 'ENDED')")
                .param(plot.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether another plot is called so. */
    boolean isTaken(String name, PlotId by) {
        return database.sql("select exists (select 1 from green_plot where name = ? and id <> ?)")
                .params(name, by.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody came in who was not there. */
    boolean join(PlotId plot, AccountId account, String shownName, Instant now) {
        return database.sql("""
                        insert ignore into green_plot_neighbour (plot_id, account_id, shown_name, joined_at)
                        values (?, ?, ?, ?)
                        """)
                        .params(plot.value(), account.value(), shownName, now)
                        .update()
                == 1;
    }

    /** Whether somebody left who was there. */
    boolean leave(PlotId plot, AccountId account) {
        return database.sql("delete from green_plot_neighbour where plot_id = ? and account_id = ?")
                        .params(plot.value(), account.value())
                        .update()
                == 1;
    }

    void leaveAll(AccountId account) {
        database.sql("delete from green_plot_neighbour where account_id = ?")
                .param(account.value())
                .update();
    }

    int countPhotos(PlotId plot) {
        return database.sql("select count(*) from green_plot_photo where plot_id = ?")
                .param(plot.value())
                .query(Integer.class)
                .single();
    }

    boolean hasPhoto(AttachmentId photo) {
        return database.sql("select exists (select 1 from green_plot_photo where attachment_id = ?)")
                .param(photo.value())
                .query(Boolean.class)
                .single();
    }

    void add(PlotId plot, PlotPhoto photo) {
        database.sql("""
                        insert into green_plot_photo (attachment_id, plot_id, moment, caption, taken_on)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(photo.id().value(), plot.value(), photo.moment().name(), photo.caption(), photo.takenOn())
                .update();
    }

    /** One that was taken on the day of a shift. */
    void add(PlotId plot, PlotPhoto photo, ShiftId shift) {
        add(plot, photo);
        database.sql("update green_plot_photo set shift_id = ? where attachment_id = ?")
                .params(shift.value(), photo.id().value())
                .update();
    }

    /** Whether it was there. */
    boolean remove(PlotId plot, AttachmentId photo) {
        return database.sql("delete from green_plot_photo where plot_id = ? and attachment_id = ?")
                        .params(plot.value(), photo.value())
                        .update()
                == 1;
    }

    void wish(PlotId plot, AccountId by, String shownName, String text, Instant now) {
        database.sql("""
                        insert into green_wish (id, plot_id, account_id, shown_name, text, wished_at, answer)
                        values (?, ?, ?, ?, ?, ?, '')
                        """)
                .params(WishId.random().value(), plot.value(), by.value(), shownName, text, now)
                .update();
    }

    /** Whether there was such a wish. */
    boolean answer(PlotId plot, WishId wish, String answer, Instant now) {
        return database.sql("update green_wish set answer = ?, answered_at = ? where id = ? and plot_id = ?")
                        .params(answer, now, wish.value(), plot.value())
                        .update()
                == 1;
    }

    /** Takes it away, where it is this person's; whether it was. */
    boolean unwish(WishId wish, AccountId by) {
        return database.sql("delete from green_wish where id = ? and account_id = ?")
                        .params(wish.value(), by.value())
                        .update()
                == 1;
    }

    /** Takes anybody's away; whether it was there. */
    boolean removeWish(PlotId plot, WishId wish) {
        return database.sql("delete from green_wish where id = ? and plot_id = ?")
                        .params(wish.value(), plot.value())
                        .update()
                == 1;
    }

    void unwishAll(AccountId by) {
        database.sql("delete from green_wish where account_id = ?")
                .param(by.value())
                .update();
    }

    void call(AccountId by, String shownName) {
        database.sql("update green_plot_neighbour set shown_name = ? where account_id = ?")
                .params(shownName, by.value())
                .update();
        database.sql("update green_wish set shown_name = ? where account_id = ?")
                .params(shownName, by.value())
                .update();
    }
}
