package nl.floreynwijk.harry;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.places.LandlordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds how landlords are reached, and what their subscriptions cost on a day. */
@Component
class ContactQueries {

    private final JdbcClient database;
    private final Clock clock;

    ContactQueries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record FactsRow(LandlordFacts contact, Optional<Cover> cover, Optional<Price> price) {}

    Optional<LandlordFacts> factsOf(LandlordId landlord) {
        var rows = database.sql("""
                        select c.phone, c.emergency_phone, c.email, c.page, t.*
                        from (select :landlord as id) l
                        left join harry_landlord c on c.landlord_id = l.id
                        left join harry_tariff t on t.landlord_id = l.id
                            and t.valid_from <= :day and coalesce(t.valid_until, :day) >= :day
                        where c.landlord_id is not null or t.id is not null
                        order by t.valid_from
                        """)
                .param("landlord", landlord.value())
                .param("day", DutchTime.day(clock.instant()))
                .query((row, _) -> new FactsRow(contactIn(row), coverIn(row), priceIn(row)))
                .list();
        return rows.stream().findFirst().map(it -> with(it.contact(), rows));
    }

    /** Of two prices that hold on the same day the later one counts. */
    private static LandlordFacts with(LandlordFacts contact, List<FactsRow> rows) {
        var prices = new EnumMap<Cover, Price>(Cover.class);
        rows.forEach(
                row -> row.cover().ifPresent(it -> prices.put(it, row.price().orElseThrow())));
        return new LandlordFacts(
                contact.phone(), contact.emergencyPhone(), contact.email(), contact.page(), Map.copyOf(prices));
    }

    /** All that is written down of every landlord, by one query; prices by subscription, the newest first. */
    Map<LandlordId, LandlordDetails> all() {
        var today = DutchTime.day(clock.instant());
        var contacts = new HashMap<LandlordId, LandlordFacts>();
        var tariffs = new HashMap<LandlordId, List<TariffDetails>>();
        database.sql("""
                        select l.landlord_id as whose, c.phone, c.emergency_phone, c.email, c.page, t.*
                        from (select landlord_id from harry_landlord union select landlord_id from harry_tariff) l
                        left join harry_landlord c on c.landlord_id = l.landlord_id
                        left join harry_tariff t on t.landlord_id = l.landlord_id
                        order by t.cover desc, t.valid_from desc
                        """).query(row -> {
            var whose = new LandlordId(row.getObject("whose", UUID.class));
            contacts.put(whose, contactIn(row));
            var prices = tariffs.computeIfAbsent(whose, _ -> new ArrayList<>());
            if (coverIn(row).isPresent()) {
                prices.add(tariffIn(row));
            }
        });
        return contacts.entrySet().stream().collect(toMap(Map.Entry::getKey, it -> {
            var known = tariffs.getOrDefault(it.getKey(), List.of());
            return new LandlordDetails(withPrices(it.getValue(), known, today), known);
        }));
    }

    /** Of two prices that hold on the same day the newer one counts, which stands before the other. */
    private static LandlordFacts withPrices(LandlordFacts contact, List<TariffDetails> tariffs, LocalDate day) {
        var prices = new EnumMap<Cover, Price>(Cover.class);
        tariffs.stream().filter(it -> it.holdsOn(day)).forEach(it -> prices.putIfAbsent(it.cover(), it.price()));
        return new LandlordFacts(contact.phone(), contact.emergencyPhone(), contact.email(), contact.page(), prices);
    }

    private static TariffDetails tariffIn(ResultSet row) throws SQLException {
        return new TariffDetails(
                new TariffId(row.getObject("id", UUID.class)),
                coverIn(row).orElseThrow(),
                priceIn(row).orElseThrow(),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)));
    }

    private static LandlordFacts contactIn(ResultSet row) throws SQLException {
        return new LandlordFacts(
                Optional.ofNullable(row.getString("phone")).map(PhoneNumber::new),
                Optional.ofNullable(row.getString("emergency_phone")).map(PhoneNumber::new),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                Optional.ofNullable(row.getString("page")),
                Map.of());
    }

    private static Optional<Cover> coverIn(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("cover")).map(Cover::valueOf);
    }

    private static Optional<Price> priceIn(ResultSet row) throws SQLException {
        if (coverIn(row).isEmpty()) {
            return Optional.empty();
        }
        var percent = row.getInt("inspection_percent");
        var inspection =
                Optional.ofNullable(row.getString("inspection_name")).map(it -> new Price.Inspection(percent, it));
        return Optional.of(new Price(new Euros(row.getLong("month_cents")), inspection));
    }
}
