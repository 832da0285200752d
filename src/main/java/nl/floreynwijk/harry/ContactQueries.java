package nl.floreynwijk.harry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
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

    /** All prices of a landlord, those of the past too: by subscription, the newest first. */
    List<TariffDetails> tariffsOf(LandlordId landlord) {
        return database.sql("""
                        select * from harry_tariff where landlord_id = :landlord order by cover desc, valid_from desc
                        """)
                .param("landlord", landlord.value())
                .query((row, _) -> tariffIn(row))
                .list();
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
