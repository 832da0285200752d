package nl.floreynwijk.membership;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.base.Folding;
import nl.floreynwijk.places.Address;
import org.jspecify.annotations.Nullable;

/**
 * Writes a register that looks like a real one, by bare JDBC: {@link InventedPeople} in streets of a town, a few shops,
 * some who left and some who have still to pay.
 *
 * <p>The same number of members gives the same register each time.
 */
public final class RegisterMaker {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 1);
    private static final int DAYS = 3_650;
    private static final int ROWS_AT_ONCE = 1_000;

    private final Connection connection;
    private final Random random = new Random(38);
    private final InventedPeople people = new InventedPeople(random);
    private final List<Object[]> members = new ArrayList<>();
    private final List<Object[]> residences = new ArrayList<>();
    private final List<Object[]> consents = new ArrayList<>();
    private final List<Object[]> words = new ArrayList<>();
    private final List<Object[]> pairs = new ArrayList<>();

    public RegisterMaker(Connection connection) {
        this.connection = connection;
    }

    /** Adds so many members, numbered from 1 on, in the transaction of the connection. */
    public void make(int number) throws SQLException {
        for (var at = 1; at <= number; at++) {
            add(at);
            if (at % 10_000 == 0) {
                write();
            }
        }
        write();
        try (var statement = connection.createStatement()) {
            statement.execute("update membership_number set last = greatest(last, " + number + ")");
        }
    }

    private void add(int at) {
        var id = new MemberId(uuid());
        var person = people.name();
        var shop = random.nextInt(100) < 4 ? Optional.of(people.shopOf(person)) : Optional.<String>empty();
        var email = new EmailAddress(Folding.key(person.given()) + "."
                + Folding.key(person.family()).replaceAll("[^a-z]", "") + at + "@example.org");
        var address = people.address();
        var awaits = random.nextInt(100) < 2;
        var joined = LAST_DAY.minusDays(random.nextInt(DAYS));
        var ended = !awaits && random.nextInt(100) < 12;
        addResidence(id, address, joined, ended, shop.isPresent());
        addConsents(id, joined);
        var findable = new Findable(
                id,
                person,
                shop,
                email,
                awaits ? Optional.empty() : Optional.of(at),
                ended ? Optional.empty() : Optional.of(address));
        var found = MemberWords.of(findable);
        var sortName = ListOrder.of(person, shop.map(it -> new Organisation(it, null, null)), address)
                .sortName();
        var standing = ended ? Standing.ENDED : awaits ? Standing.AWAITING : Standing.NOW;
        found.single().forEach(word -> words.add(new Object[] {id.value(), word, standing.name(), sortName}));
        found.pairs().forEach(pair -> pairs.add(new Object[] {id.value(), pair}));
        addMember(id, person, shop, email, address, at, joined, awaits, ended, found.together());
    }

    private void addMember(
            MemberId id,
            PersonName person,
            Optional<String> shop,
            EmailAddress email,
            Address address,
            int at,
            LocalDate joined,
            boolean awaits,
            boolean ended,
            String words) {
        var order = ListOrder.of(person, shop.map(it -> new Organisation(it, null, null)), address);
        var likeness = Likeness.of(shop.orElseGet(person::full), address);
        members.add(new Object[] {
            id.value(),
            uuid(),
            shop.isPresent() ? "organisation" : random.nextInt(100) < 5 ? "supporter" : "resident",
            person.given(),
            person.family(),
            email.value(),
            random.nextInt(3) == 0 ? "+316" + (10_000_000 + random.nextInt(89_999_999)) : null,
            shop.orElse(null),
            shop.isPresent() ? Integer.toString(10_000_000 + random.nextInt(89_999_999)) : null,
            likeness.nameKey(),
            likeness.addressKey(),
            order.sortName(),
            order.sortAddress(),
            random.nextBoolean() ? "GREEN HELP" : "VOTE",
            "",
            joined.atStartOfDay(),
            awaits ? null : at,
            awaits ? null : joined,
            ended ? joined.plusDays(random.nextInt(300)) : null,
            words,
            0
        });
    }

    private void addResidence(MemberId id, Address address, LocalDate joined, boolean ended, boolean shop) {
        var block = address.street() + " " + address.houseNumber().number() / 60;
        residences.add(new Object[] {
            id.value(),
            address.street(),
            address.houseNumber().number(),
            address.houseNumber().addition(),
            address.postcode().value(),
            address.town(),
            shop ? null : named(address.toString()),
            shop ? null : named("block " + block),
            shop ? null : landlord(block),
            joined,
            ended ? joined : null,
            true
        });
    }

    /** The block in which this house stands, where people live in it. */
    public static UUID block(String street, int houseNumber) {
        return named("block " + street + " " + houseNumber / 60);
    }

    private static @Nullable UUID landlord(String block) {
        return switch (Math.floorMod(block.hashCode(), 10)) {
            case 0, 1, 2 -> named("landlord Portaal");
            case 3 -> named("landlord De Alliantie");
            default -> null;
        };
    }

    private void addConsents(MemberId id, LocalDate joined) {
        for (var consent : Consent.values()) {
            if (consent.isRequired() || random.nextInt(100) < 40) {
                consents.add(new Object[] {id.value(), consent.name(), 1, joined.atStartOfDay(), null});
            }
        }
        if (random.nextInt(100) < 5) {
            consents.add(new Object[] {
                id.value(),
                Consent.NEWS.name(),
                1,
                LocalDateTime.of(2015, 1, 1, 12, 0),
                LocalDateTime.of(2016, 1, 1, 12, 0)
            });
        }
    }

    private UUID uuid() {
        return new UUID(
                (random.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L,
                (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void write() throws SQLException {
        insert(
                "membership_member (id, account_id, kind, given_name, family_name, email, phone, organisation_name, kvk,"
                        + " name_key, address_key, sort_name, sort_address, wishes, shared, admitted_at, number, started_on,"
                        + " ended_on, search_words, version)",
                members);
        insert(
                "membership_residence (member_id, street, house_number, house_number_addition, postcode, town,"
                        + " dwelling_id, block_id, landlord_id, moved_in, moved_out, confirmed)",
                residences);
        insert("membership_given_consent (member_id, consent, text_version, given_at, withdrawn_at)", consents);
        insert("membership_search_word (member_id, word, standing, sort_name)", words);
        insert("membership_search_pair (member_id, pair)", pairs);
    }

    private void insert(String into, List<Object[]> rows) throws SQLException {
        for (var from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            var some = rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size()));
            var row = "(" + String.join(", ", Collections.nCopies(some.getFirst().length, "?")) + ")";
            var values = String.join(", ", Collections.nCopies(some.size(), row));
            try (var statement = connection.prepareStatement("insert into " + into + " values " + values)) {
                var at = 1;
                for (var value : some.stream().flatMap(Arrays::stream).toList()) {
                    statement.setObject(at++, value);
                }
                statement.executeUpdate();
            }
        }
        rows.clear();
    }
}
