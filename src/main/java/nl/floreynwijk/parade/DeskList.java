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

    private final DeskTable table;
    private final Sectors sectors;
    private final Contacts contacts;
    private final Memberships memberships;
    private final Clock clock;

    DeskList(DeskTable table, Sectors sectors, Contacts contacts, Memberships memberships, Clock clock) {
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

    private List<DeskBooking> bookings(EditionSummary edition, List<DeskTable.Row> rows) {
        var accounts = rows.stream().map(it -> it.booking().account()).collect(toSet());
        var names = contacts.namesOf(accounts);
        var members = memberships.having(accounts).stream()
                .map(NumberedMember::account)
                .collect(toSet());
        Map<BookingId, Set<Standout>> alike = edition.rules()
                .mostAlike()
                .map(it -> sectors.standouts(edition.id(), it))
                .orElseGet(Map::of);
        return rows.stream()
                .map(it -> booking(it, names, standouts(it, rows, edition, members, alike)))
                .toList();
    }

    private static DeskBooking booking(DeskTable.Row row, Map<AccountId, String> names, Set<Standout> standouts) {
        var its = row.booking();
        return new DeskBooking(
                its.summary(),
                names.getOrDefault(its.account(), "–"),
                its.kind(),
                its.sells(),
                its.sector(),
                its.phone(),
                its.kvk(),
                its.wishes(),
                its.reason(),
                its.pitches(),
                row.agreed().addOnNames(),
                row.agreed().euros(),
                standouts);
    }

    private static Set<Standout> standouts(
            DeskTable.Row row,
            List<DeskTable.Row> all,
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
        mark(found, Standout.NO_KVK, row.booking().kvk().isEmpty() && isBusiness(row));
        mark(
                found,
                Standout.FOOD_NOT_TICKED,
                !row.booking().foodTicked() && StallForm.asksFood(category, edition.texts()));
        mark(found, Standout.TWICE, hasAnother(row, all));
        mark(
                found,
                Standout.OWN_WORD,
                isOwnWord(row) && !members.contains(row.booking().account()));
        return found;
    }

    private static void mark(Set<Standout> found, Standout what, boolean is) {
        if (is) {
            found.add(what);
        }
    }

    private static boolean isBusiness(DeskTable.Row row) {
        return row.booking()
                .kind()
                .filter(it -> BookingChecks.isBusiness(it, row.summary().category()))
                .isPresent();
    }

    private static boolean isOwnWord(DeskTable.Row row) {
        return row.booking().kind().filter(BookerKind.NEIGHBOUR::equals).isPresent();
    }

    private static boolean hasAnother(DeskTable.Row row, Collection<DeskTable.Row> all) {
        return all.stream()
                .filter(it -> it.booking().account().equals(row.booking().account())
                        && it.summary().isAlive())
                .filter(it -> !it.summary().id().equals(row.summary().id()))
                .anyMatch(it ->
                        it.summary().days().stream().anyMatch(row.summary().days()::contains));
    }
}
