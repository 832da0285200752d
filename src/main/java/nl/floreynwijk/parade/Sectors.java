package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.base.Folding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which stalls are alike, and which of them stand beside each other. */
@Component
class Sectors {

    /** Nobody calls what is further away than two per cent of the drawing directly beside them. */
    private static final int BESIDE = 200;

    private final JdbcClient database;

    Sectors(JdbcClient database) {
        this.database = database;
    }

    private record Place(PitchShape shape, LocalDate day) {

        boolean isBeside(Place other) {
            return day.equals(other.day)
                    && gap(shape.x(), shape.width(), other.shape.x(), other.shape.width()) <= BESIDE
                    && gap(shape.y(), shape.height(), other.shape.y(), other.shape.height()) <= BESIDE;
        }

        private static int gap(int from, int size, int otherFrom, int otherSize) {
            return Math.max(0, Math.max(from, otherFrom) - Math.min(from + size, otherFrom + otherSize));
        }
    }

    private record Stall(String sector, List<Place> places) {}

    /**
     * What stands out of a stall among those that are asked for or booked.
     *
     * @param sector of which it is, also when it is not said in its booking yet
     * @param most how many of one sector there should be
     */
    Set<Standout> standoutsOf(BookingId booking, EditionId edition, String sector, int most) {
        var stalls = read(edition, booking);
        var own = stalls.getOrDefault(booking, new Stall("", List.of()));
        stalls.put(booking, new Stall(Folding.key(sector), own.places()));
        return standoutsOf(booking, stalls, most);
    }

    /** The same of each that is asked for or booked. */
    Map<BookingId, Set<Standout>> standouts(EditionId edition, int most) {
        var stalls = read(edition, BookingId.random());
        var found = new HashMap<BookingId, Set<Standout>>();
        stalls.keySet().forEach(it -> found.put(it, standoutsOf(it, stalls, most)));
        return found;
    }

    private static Set<Standout> standoutsOf(BookingId booking, Map<BookingId, Stall> stalls, int most) {
        var found = EnumSet.noneOf(Standout.class);
        var own = stalls.getOrDefault(booking, new Stall("", List.of()));
        var alike = stalls.entrySet().stream()
                .filter(it -> !it.getKey().equals(booking))
                .map(Map.Entry::getValue)
                .filter(it -> it.sector().equals(own.sector()))
                .toList();
        if (own.sector().isEmpty()) {
            return found;
        }
        if (alike.size() >= most) {
            found.add(Standout.MANY_ALIKE);
        }
        if (alike.stream().anyMatch(it -> isBeside(own.places(), it.places()))) {
            found.add(Standout.BESIDE_ALIKE);
        }
        return found;
    }

    private static boolean isBeside(Collection<Place> these, Collection<Place> those) {
        return these.stream().anyMatch(here -> those.stream().anyMatch(here::isBeside));
    }

    private Map<BookingId, Stall> read(EditionId edition, BookingId own) {
        var stalls = new LinkedHashMap<BookingId, Stall>();
        database.sql("""
                        select b.id, b.sector, o.day, p.x, p.y, p.width, p.height
                        from parade_booking b
                        join parade_occupation o on o.booking_id = b.id and o.live = 1
                        join parade_pitch p on p.id = o.pitch_id
                        where b.edition_id = :edition and (b.state in ('REQUESTED', 'BOOKED') or b.id = :own)
                        """)
                .param("edition", edition.value())
                .param("own", own.value())
                .query(row -> {
                    var id = new BookingId(row.getObject("id", UUID.class));
                    var sector = Folding.key(row.getString("sector"));
                    stalls.computeIfAbsent(id, _ -> new Stall(sector, new ArrayList<>()))
                            .places()
                            .add(placeIn(row));
                });
        return stalls;
    }

    private static Place placeIn(ResultSet row) throws SQLException {
        return new Place(
                new PitchShape(row.getInt("x"), row.getInt("y"), row.getInt("width"), row.getInt("height")),
                row.getObject("day", LocalDate.class));
    }
}
