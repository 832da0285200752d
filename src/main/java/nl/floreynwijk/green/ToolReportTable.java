package nl.floreynwijk.green;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.attachments.AttachmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what somebody found broken. */
@Component
class ToolReportTable {

    private static final int MOST = 200;

    private final JdbcClient database;

    ToolReportTable(JdbcClient database) {
        this.database = database;
    }

    /** What somebody says. */
    record Said(ToolId tool, int pieces, String text, Optional<AttachmentId> photo) {}

    ToolReportId add(Said said, AccountId account, String shownName, Instant now) {
        var id = ToolReportId.random();
        database.sql("""
                        insert into green_tool_report (id, tool_id, account_id, shown_name, pieces, text, photo_id, reported_at)
                        values (:id, :tool, :account, :name, :pieces, :text, :photo, :now)
                        """)
                .param("id", id.value())
                .param("tool", said.tool().value())
                .param("account", account.value())
                .param("name", shownName)
                .param("pieces", said.pieces())
                .param("text", said.text())
                .param("photo", said.photo().map(AttachmentId::value).orElse(null))
                .param("now", now)
                .update();
        return id;
    }

    /** What is not mended, the oldest first. */
    List<ToolReport> open() {
        return database.sql("""
                        select r.*, t.name from green_tool_report r join green_tool t on t.id = r.tool_id
                        where r.mended_at is null order by r.reported_at limit :most
                        """)
                .param("most", MOST)
                .query((row, _) -> new ToolReport(
                        new ToolReportId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("pieces"),
                        row.getString("shown_name"),
                        row.getString("text"),
                        Optional.ofNullable(row.getObject("photo_id", UUID.class))
                                .map(AttachmentId::new),
                        row.getObject("reported_at", Instant.class)))
                .list();
    }

    /** Which tool it is about; empty when it is mended. */
    Optional<ToolId> toolOf(ToolReportId id) {
        return database.sql("select tool_id from green_tool_report where id = ? and mended_at is null")
                .param(id.value())
                .query((row, _) -> new ToolId(row.getObject("tool_id", UUID.class)))
                .optional();
    }

    /** Of how many pieces it said so; empty when it was mended before. */
    Optional<Integer> mend(ToolReportId id, Instant now) {
        var pieces = database.sql("select pieces from green_tool_report where id = ? and mended_at is null")
                .param(id.value())
                .query(Integer.class)
                .optional();
        database.sql("update green_tool_report set mended_at = ? where id = ? and mended_at is null")
                .params(now, id.value())
                .update();
        return pieces;
    }

    /** Nothing is left to mend of a tool that nobody uses any more. */
    void mendAll(ToolId tool, Instant now) {
        database.sql("update green_tool_report set mended_at = ? where tool_id = ? and mended_at is null")
                .params(now, tool.value())
                .update();
    }

    boolean hasPhoto(AttachmentId photo) {
        return database.sql("select exists (select 1 from green_tool_report where photo_id = ?)")
                .param(photo.value())
                .query(Boolean.class)
                .single();
    }

    void call(AccountId account, String shownName) {
        database.sql("update green_tool_report set shown_name = ? where account_id = ?")
                .params(shownName, account.value())
                .update();
    }

    /** What they wrote goes; that it is broken stays. */
    void silence(AccountId account) {
        database.sql("update green_tool_report set text = '' where account_id = ?")
                .param(account.value())
                .update();
    }

    /** The photos that they took, which nothing points to any more. */
    List<AttachmentId> forget(AccountId account) {
        var photos = database.sql(
                        "select photo_id from green_tool_report where account_id = ? and photo_id is not null")
                .param(account.value())
                .query((row, _) -> new AttachmentId(row.getObject("photo_id", UUID.class)))
                .list();
        database.sql("""
                        update green_tool_report set account_id = null, shown_name = '', text = '', photo_id = null
                        where account_id = ?
                        """).param(account.value()).update();
        return photos;
    }
}
