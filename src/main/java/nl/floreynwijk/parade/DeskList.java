package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.NumberedMember;
import org.springframework.stereotype.Component;

/** Puts together what the organiser sees of the bookings of an edition, with what stands out. */
@Component
class DeskList {

    private final BookingTable table;
    private final Sectors sectors;
    private final Contacts contacts;
    private final Memberships memberships;
    private final Clock clock;

    DeskList(BookingTable table, Sectors sectors, Contacts contacts, Memberships memberships, Clock clock) {
        this.table = table;
        this.sectors = sectors;
        this.contacts = contacts;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** An edition with those that were ever agreed, those that wait for the organiser first; empty when there is none. */
    Optional<BookingQueue> of(EditionId id) {
        return table.queue(id, clock.instant())
                .map(it -> new BookingQueue(
                        it.edition(),
                        bookings(it.edition(), it.bookings()).stream()
                                .sorted(Comparator.comparing((DeskBooking each) -> !each.waits()))
                                .toList()));
    }

    private List<DeskBooking> bookings(EditionSummary edition, List<BookingTable.Row> rows) {
        var accounts = rows.stream().map(BookingTable.Row::account).collect(toSet());
        var names = contacts.namesOf(accounts);
        var members = memberships.having(accounts).stream()
                .map(NumberedMember::account)
                .collect(toSet());
        Map<BookingId, Set<Standout>> alike = edition.rules()
                .mostAlike()
                .map(it -> sectors.standouts(edition.id(), it))
                .orElseGet(Map::of);
        return rows.stream()
                .map(it -> new DeskBooking(
                        it.summary(),
                        names.getOrDefault(it.account(), "–"),
                        it.kind(),
                        it.sells(),
                        it.sector(),
                        it.phone(),
                        it.kvk(),
                        it.wishes(),
                        it.reason(),
                        it.pitches(),
                        it.addOnNames(),
                        it.agreed(),
                        standouts(it, rows, edition, members, alike)))
                .toList();
    }

    private static Set<Standout> standouts(
            BookingTable.Row row,
            List<BookingTable.Row> all,
            EditionSummary edition,
            Set<AccountId> members,
            Map<BookingId, Set<Standout>> alike) {
        var found = EnumSet.noneOf(Standout.class);
        if (!row.summary().isAlive()) {
            return found;
        }
        var category = row.summary().category();
        found.addAll(alike.getOrDefault(row.summary().id(), Set.of()));
        mark(found, Standout.MOVE_REFUSED, row.moveRefused());
        mark(found, Standout.NO_KVK, row.kvk().isEmpty() && isBusiness(row));
        mark(found, Standout.FOOD_NOT_TICKED, !row.foodTicked() && StallForm.asksFood(category, edition.texts()));
        mark(found, Standout.TWICE, hasAnother(row, all));
        mark(found, Standout.OWN_WORD, isOwnWord(row) && !members.contains(row.account()));
        return found;
    }

    private static void mark(Set<Standout> found, Standout what, boolean is) {
        if (is) {
            found.add(what);
        }
    }

    private static boolean isBusiness(BookingTable.Row row) {
        return row.kind()
                .filter(it -> BookingChecks.isBusiness(it, row.summary().category()))
                .isPresent();
    }

    private static boolean isOwnWord(BookingTable.Row row) {
        return row.kind().filter(BookerKind.NEIGHBOUR::equals).isPresent();
    }

    private static boolean hasAnother(BookingTable.Row row, Collection<BookingTable.Row> all) {
        return all.stream()
                .filter(it -> it.account().equals(row.account()) && it.summary().isAlive())
                .filter(it -> !it.summary().id().equals(row.summary().id()))
                .anyMatch(it ->
                        it.summary().days().stream().anyMatch(row.summary().days()::contains));
    }
}
