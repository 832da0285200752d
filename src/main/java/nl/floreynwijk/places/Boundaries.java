package nl.floreynwijk.places;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.places.AreaPart.Kind;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts that make the neighbourhood, in their table; they compare as the database does, without case and accents. */
@Component
class Boundaries {

    private final JdbcClient database;
    private final Cooperative cooperative;

    Boundaries(JdbcClient database, Cooperative cooperative) {
        this.database = database;
        this.cooperative = cooperative;
    }

    /** What the postcode by itself tells. */
    Verdict of(Postcode postcode) {
        return database.sql("""
                        select
                            case
                                when count(*) = 0 or max((kind, name) in (('DIGITS', :digits), ('POSTCODE', :postcode)))
                                    then 'INSIDE'
                                when max(kind = 'STREET') then 'STREET_DECIDES'
                                else 'OUTSIDE'
                            end
                        from places_area_part
                        """)
                .param("digits", postcode.digits())
                .param("postcode", postcode.value())
                .query((row, number) -> Verdict.valueOf(row.getString(1)))
                .single();
    }

    /** Whether the address lies inside; where there are no parts, every address does. */
    boolean hold(Address address) {
        return switch (of(address.postcode())) {
            case INSIDE -> true;
            case STREET_DECIDES -> isInTown(address) && hasStreet(address.street());
            case OUTSIDE -> false;
        };
    }

    private boolean isInTown(Address address) {
        return address.town().equalsIgnoreCase(cooperative.town());
    }

    private boolean hasStreet(String street) {
        return database.sql("select exists (select 1 from places_area_part where kind = 'STREET' and name = :name)")
                .param("name", street)
                .query(Boolean.class)
                .single();
    }

    /** The streets of the known dwellings with this postcode, those inside first. */
    List<KnownStreet> streetsWith(Postcode postcode) {
        return database.sql("""
                        select d.street, max(p.name is not null) as inside
                        from places_dwelling d
                        left join places_area_part p on p.kind = 'STREET' and p.name = d.street
                        where d.postcode = :postcode
                        group by d.street
                        order by inside desc, count(*) desc
                        """)
                .param("postcode", postcode.value())
                .query((row, number) -> new KnownStreet(row.getString("street"), row.getBoolean("inside")))
                .list();
    }

    /** Whether the part is new. */
    boolean add(AreaPart part) {
        try {
            database.sql("insert into places_area_part (kind, name) values (:kind, :name)")
                    .param("kind", part.kind().name())
                    .param("name", part.name())
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Whether it was there. */
    boolean remove(AreaPart part) {
        return database.sql("delete from places_area_part where kind = :kind and name = :name")
                        .param("kind", part.kind().name())
                        .param("name", part.name())
                        .update()
                == 1;
    }

    /** All parts, those by postcode first. */
    List<AreaPart> parts() {
        return database.sql("select kind, name from places_area_part order by kind = 'STREET', name, kind")
                .query((row, number) -> new AreaPart(Kind.valueOf(row.getString("kind")), row.getString("name")))
                .list();
    }

    /** All parts at once, to lay many addresses beside them. */
    Area area() {
        return new Area(parts(), cooperative.town());
    }

    /** The neighbourhood as it is at a moment, for a warning: it may read a rare letter of a street as {@link #hold} does not. */
    static final class Area {

        private static final Pattern MARKS = Pattern.compile("\\p{M}");

        private final Map<Kind, Set<String>> names = new EnumMap<>(Kind.class);
        private final String town;

        private Area(List<AreaPart> parts, String town) {
            this.town = town;
            parts.forEach(
                    it -> names.computeIfAbsent(it.kind(), _ -> new HashSet<>()).add(folded(it.name())));
        }

        boolean holds(Address address) {
            return names.isEmpty()
                    || has(Kind.DIGITS, address.postcode().digits())
                    || has(Kind.POSTCODE, address.postcode().value())
                    || (address.town().equalsIgnoreCase(town) && has(Kind.STREET, address.street()));
        }

        private boolean has(Kind kind, String name) {
            return names.getOrDefault(kind, Set.of()).contains(folded(name));
        }

        private static String folded(String name) {
            return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
        }
    }

    /** A street that dwellings with some postcode stand in, and whether it is one of the parts. */
    record KnownStreet(String name, boolean inside) {}

    /** What a postcode decides about the addresses that have it. */
    enum Verdict {
        INSIDE,
        STREET_DECIDES,
        OUTSIDE
    }
}
