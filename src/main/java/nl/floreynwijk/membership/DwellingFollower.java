package nl.floreynwijk.membership;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.DwellingId;
import nl.floreynwijk.places.DwellingsChanged;
import nl.floreynwijk.places.LandlordId;
import nl.floreynwijk.places.Places;
import nl.floreynwijk.places.Placing;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the homes of members in step with their dwellings, in the transaction that changed these: a landlord's file may
 * change tens of thousands at once.
 *
 * <p>Members go past Spring Data here, so each gets another version: whoever has one open cannot undo it unseen.
 */
@Component
class DwellingFollower {

    private static final int AT_ONCE = 1_000;

    private final Places places;
    private final SearchWords words;
    private final JdbcClient database;
    private final JdbcTemplate batches;

    DwellingFollower(Places places, SearchWords words, JdbcClient database, JdbcTemplate batches) {
        this.places = places;
        this.words = words;
        this.database = database;
        this.batches = batches;
    }

    /** Somebody who lives in a dwelling that changed, as the register has them and as the dwelling is now. */
    private record Resident(Findable member, Optional<BlockId> block, Optional<LandlordId> landlord, Placing placing) {

        boolean isInStep() {
            return !hasAnotherAddress() && block.equals(placing.block()) && landlord.equals(placing.landlord());
        }

        boolean hasAnotherAddress() {
            return !member.address().equals(Optional.of(placing.address()));
        }

        Findable moved() {
            return new Findable(
                    member.id(),
                    member.person(),
                    member.organisation(),
                    member.email(),
                    member.number(),
                    Optional.of(placing.address()));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(DwellingsChanged changed) {
        var dwellings = List.copyOf(changed.dwellings());
        for (var from = 0; from < dwellings.size(); from += AT_ONCE) {
            follow(dwellings.subList(from, Math.min(from + AT_ONCE, dwellings.size())));
        }
    }

    private void follow(List<DwellingId> dwellings) {
        var residents =
                residentsOf(dwellings).stream().filter(it -> !it.isInStep()).toList();
        changeHomes(residents);
        var moved = residents.stream().filter(Resident::hasAnotherAddress).toList();
        changeOrder(moved);
        words.rewrite(moved.stream().map(Resident::moved).toList());
    }

    private List<Resident> residentsOf(List<DwellingId> dwellings) {
        var placings = places.of(dwellings).stream().collect(Collectors.toMap(Placing::dwelling, Function.identity()));
        return database.sql("""
                        select m.id, m.given_name, m.family_name, m.organisation_name, m.email, m.number,
                            r.street, r.house_number, r.house_number_addition, r.postcode, r.town,
                            r.dwelling_id, r.block_id, r.landlord_id
                        from membership_residence r
                        join membership_member m on m.id = r.member_id
                        where r.dwelling_id in (:dwellings) and r.moved_out is null
                        for update
                        """)
                .param(
                        "dwellings",
                        placings.keySet().stream().map(DwellingId::value).toList())
                .query((row, _) -> resident(
                        row, requireNonNull(placings.get(new DwellingId(row.getObject("dwelling_id", UUID.class))))))
                .list();
    }

    private static Resident resident(ResultSet row, Placing placing) throws SQLException {
        return new Resident(
                MemberRow.findable(row),
                Optional.ofNullable(row.getObject("block_id", UUID.class)).map(BlockId::new),
                Optional.ofNullable(row.getObject("landlord_id", UUID.class)).map(LandlordId::new),
                placing);
    }

    private void changeHomes(List<Resident> residents) {
        batches.batchUpdate("""
                update membership_residence set street = ?, house_number = ?, house_number_addition = ?, postcode = ?,
                    town = ?, block_id = ?, landlord_id = ?
                where current_of = ?""", residents, AT_ONCE, (statement, it) -> {
            var address = it.placing().address();
            statement.setString(1, address.street());
            statement.setInt(2, address.houseNumber().number());
            statement.setString(3, address.houseNumber().addition());
            statement.setString(4, address.postcode().value());
            statement.setString(5, address.town());
            statement.setObject(6, it.placing().block().map(BlockId::value).orElse(null));
            statement.setObject(
                    7, it.placing().landlord().map(LandlordId::value).orElse(null));
            statement.setObject(8, it.member().id().value());
        });
        batches.batchUpdate(
                "update membership_member set version = version + 1 where id = ?",
                residents,
                AT_ONCE,
                (statement, it) -> statement.setObject(1, it.member().id().value()));
    }

    private void changeOrder(List<Resident> moved) {
        batches.batchUpdate(
                "update membership_member set address_key = ?, sort_address = ? where id = ?",
                moved,
                AT_ONCE,
                (statement, it) -> {
                    var address = it.placing().address();
                    statement.setString(1, Likeness.addressKey(address));
                    statement.setString(2, ListOrder.sortAddress(address));
                    statement.setObject(3, it.member().id().value());
                });
    }
}
