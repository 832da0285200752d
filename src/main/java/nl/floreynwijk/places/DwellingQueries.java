package nl.floreynwijk.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.places.DwellingSearch.Door;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks dwellings up for a list; each condition is the beginning of an index, so that a large town is quick too. */
@Component
class DwellingQueries {

    private final JdbcClient database;

    DwellingQueries(JdbcClient database) {
        this.database = database;
    }

    List<DwellingSummary> search(DwellingSearch search, int offset, int limit) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        search.block().ifPresent(block -> {
            conditions.add("d.block_id = :block");
            values.put("block", block.value());
        });
        search.landlord().ifPresent(landlord -> {
            conditions.add("d.landlord_id = :landlord");
            values.put("landlord", landlord.value());
        });
        if (!search.words().isBlank()) {
            conditions.add(wordsIn(search, values));
        }
        return database.sql("""
                        select d.*, b.name as block_name, l.name as landlord_name
                        from places_dwelling d
                        left join places_block b on b.id = d.block_id
                        left join places_landlord l on l.id = d.landlord_id
                        where %s
                        order by d.street, d.house_number, d.addition_key, d.postcode
                        limit :limit offset :offset
                        """.formatted(conditions.isEmpty() ? "true" : String.join(" and ", conditions)))
                .params(values)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    var placing = DwellingTable.placingIn(row);
                    return new DwellingSummary(
                            placing.dwelling(),
                            placing.address(),
                            Optional.ofNullable(row.getString("block_name")),
                            Optional.ofNullable(row.getString("landlord_name")),
                            placing.tenure());
                })
                .list();
    }

    /** A street may end in a number too, such as Plein 1940: then both readings count. */
    private static String wordsIn(DwellingSearch search, Map<String, Object> values) {
        var postcode = search.byPostcode();
        if (postcode.isPresent()) {
            return "(" + door("d.postcode", postcode.get(), values) + ")";
        }
        values.put("whole", beginning(search.words().strip()));
        return search.byStreetAndNumber()
                .map(door -> "(d.street like :whole or (" + door("d.street", door, values) + "))")
                .orElse("d.street like :whole");
    }

    private static String door(String column, Door door, Map<String, Object> values) {
        values.put("beginning", beginning(door.beginning()));
        return door.houseNumber()
                .map(number -> {
                    values.put("number", number.number());
                    values.put("addition", beginning(number.key()));
                    return column + " like :beginning and d.house_number = :number and d.addition_key like :addition";
                })
                .orElse(column + " like :beginning");
    }

    private static String beginning(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
