package nl.floreynwijk.harry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The items of lists. Nobody but whoever holds the lock of a draft changes its items. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ItemTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String INSERT = """
            insert into harry_item (list_id, code, name_dutch, name_english, words, rooms, category, duty, certificate,
                danger, emergency, cover, tip_dutch, tip_english, questions, to_check, version)
            values (:list, :code, :nameDutch, :nameEnglish, :words, :rooms, :category, :duty, :certificate,
                :danger, :emergency, :cover, :tipDutch, :tipEnglish, :questions, :toCheck, 0)
            """;

    private static final String UPDATE = """
            update harry_item set name_dutch = :nameDutch, name_english = :nameEnglish, words = :words, rooms = :rooms,
                category = :category, duty = :duty, certificate = :certificate, danger = :danger, emergency = :emergency,
                cover = :cover, tip_dutch = :tipDutch, tip_english = :tipEnglish, questions = :questions,
                to_check = :toCheck, version = version + 1
            where list_id = :list and code = :code
            """;

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    ItemTable(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** A question as it is kept. */
    private record Asked(String dutch, String english, String leadsTo) {}

    /** What stands on a list, by what it is called. */
    List<KeptItem> of(ListId list) {
        return database.sql("select * from harry_item where list_id = :list order by name_dutch, code")
                .param("list", list.value())
                .query((row, _) -> new KeptItem(itemIn(row), row.getInt("version")))
                .list();
    }

    int count(ListId list) {
        return database.sql("select count(*) from harry_item where list_id = :list")
                .param("list", list.value())
                .query(Integer.class)
                .single();
    }

    /** Whether it is new on the list; one with its code stays as it is. */
    boolean add(ListId list, Item item) {
        try {
            return database.sql(INSERT).paramSource(row(list, item)).update() == 1;
        } catch (DuplicateKeyException thereIsOne) {
            return false;
        }
    }

    void addAll(ListId list, Collection<Item> items) {
        batches.batchUpdate(INSERT, items.stream().map(it -> row(list, it)).toArray(SqlParameterSource[]::new));
    }

    /** Whether the item is still as it was seen, and so is changed. */
    boolean change(ListId list, Item item, int seenVersion) {
        return database.sql(UPDATE + " and version = :version")
                        .paramSource(row(list, item).addValue("version", seenVersion))
                        .update()
                == 1;
    }

    /** Whoever saw one of them before has to look again. */
    void changeAll(ListId list, Collection<Item> items) {
        batches.batchUpdate(UPDATE, items.stream().map(it -> row(list, it)).toArray(SqlParameterSource[]::new));
    }

    /** How many of them were on the list. */
    int remove(ListId list, Collection<ItemCode> codes) {
        return codes.isEmpty()
                ? 0
                : database.sql("delete from harry_item where list_id = :list and code in (:codes)")
                        .param("list", list.value())
                        .param("codes", codes.stream().map(ItemCode::value).toList())
                        .update();
    }

    private static MapSqlParameterSource row(ListId list, Item item) {
        return new MapSqlParameterSource()
                .addValue("list", list.value())
                .addValue("code", item.code().value())
                .addValue("nameDutch", item.nameDutch())
                .addValue("nameEnglish", item.nameEnglish())
                .addValue("words", item.words())
                .addValue(
                        "rooms", item.rooms().stream().sorted().map(Room::name).collect(Collectors.joining(",")))
                .addValue("category", item.category().name())
                .addValue("duty", item.duty().name())
                .addValue(
                        "certificate", item.certificate().map(Certificate::name).orElse(null))
                .addValue("danger", item.danger().map(Danger::name).orElse(null))
                .addValue("emergency", item.emergency())
                .addValue("cover", item.cover().name())
                .addValue("tipDutch", item.tipDutch())
                .addValue("tipEnglish", item.tipEnglish())
                .addValue("questions", written(item.questions()))
                .addValue("toCheck", item.toCheck());
    }

    private static String written(List<Question> questions) {
        return JSON.writeValueAsString(questions.stream()
                .map(it -> new Asked(it.dutch(), it.english(), it.leadsTo().value()))
                .toList());
    }

    private static List<Question> questionsIn(String json) {
        return Arrays.stream(JSON.readValue(json, Asked[].class))
                .map(it -> new Question(it.dutch(), it.english(), new ItemCode(it.leadsTo())))
                .toList();
    }

    private static Item itemIn(ResultSet row) throws SQLException {
        return new Item(
                new ItemCode(row.getString("code")),
                row.getString("name_dutch"),
                row.getString("name_english"),
                row.getString("words"),
                roomsIn(row.getString("rooms")),
                Category.valueOf(row.getString("category")),
                Duty.valueOf(row.getString("duty")),
                Optional.ofNullable(row.getString("certificate")).map(Certificate::valueOf),
                Optional.ofNullable(row.getString("danger")).map(Danger::valueOf),
                row.getBoolean("emergency"),
                Cover.valueOf(row.getString("cover")),
                row.getString("tip_dutch"),
                row.getString("tip_english"),
                questionsIn(row.getString("questions")),
                row.getBoolean("to_check"));
    }

    private static Set<Room> roomsIn(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(Room::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Room.class)));
    }
}
