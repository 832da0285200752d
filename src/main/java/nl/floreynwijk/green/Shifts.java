package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.membership.ReachedMember;
import nl.floreynwijk.membership.ShownNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shifts of the neighbourhood, for volunteers. */
@Service
@InArea("green")
@RolesAllowed({Roles.MEMBER, Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
@Transactional(readOnly = true)
public class Shifts {

    /** So far ahead volunteers look. */
    public static final Period AHEAD = Period.ofWeeks(10);

    /** More than a neighbourhood has in that time. */
    static final int MOST = 400;

    /** At a plot so many are told. */
    private static final int MOST_AT_PLOT = 4;

    private final ShiftQueries queries;
    private final Volunteers volunteers;
    private final Contacts contacts;
    private final Memberships memberships;
    private final GreenSettings settings;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Shifts(
            ShiftQueries queries,
            Volunteers volunteers,
            Contacts contacts,
            Memberships memberships,
            GreenSettings settings,
            CurrentAccount currentAccount,
            Clock clock) {
        this.queries = queries;
        this.volunteers = volunteers;
        this.contacts = contacts;
        this.memberships = memberships;
        this.settings = settings;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** What there is for whoever is signed in, within {@link #AHEAD}; two queries, however many there are. */
    public ShiftsForMe forMe() {
        var me = currentAccount.id();
        var now = clock.instant();
        var last = DutchTime.beginning(DutchTime.day(now).plus(AHEAD));
        var all = queries.between(now, last, me, MOST);
        var wishes = volunteers.wishesOf(me).orElse(VolunteerWishes.ANY);
        var others = all.stream()
                .filter(it -> !it.isMine() && it.isOn() && it.startsAt().isAfter(now))
                .toList();
        return new ShiftsForMe(
                all.stream().filter(ShiftSummary::isMine).toList(),
                others.stream()
                        .filter(it -> fits(wishes, it))
                        .sorted(FREE_FIRST)
                        .toList(),
                others.stream().filter(it -> !fits(wishes, it)).toList(),
                wishes);
    }

    private static final Comparator<ShiftSummary> FREE_FIRST = Comparator.<ShiftSummary, Boolean>comparing(
                    it -> it.free() < 1)
            .thenComparing(it -> !it.plotIsMine())
            .thenComparing(ShiftSummary::startsAt);

    private static boolean fits(VolunteerWishes wishes, ShiftSummary shift) {
        return wishes.fit(DutchTime.day(shift.startsAt()), DutchTime.clock(shift.startsAt()), shift.work());
    }

    /** Those they are on, wait for or hold a place on, the next first. */
    public List<ShiftSummary> mine() {
        return queries.of(currentAccount.id(), clock.instant(), MOST);
    }

    /** Those still to come at a plot, the next first. */
    public List<ShiftSummary> at(PlotId plot) {
        return queries.at(plot, clock.instant(), currentAccount.id(), MOST_AT_PLOT);
    }

    /** Everything about one; empty when there is none by that id. Three queries. */
    public Optional<ShiftDetails> find(ShiftId id) {
        return queries.find(id, currentAccount.id()).map(this::details);
    }

    private ShiftDetails details(ShiftQueries.ShiftRow row) {
        var names = contacts.namesOf(Stream.concat(row.people().keySet().stream(), row.leader().stream())
                .distinct()
                .toList());
        return new ShiftDetails(
                row.summary(),
                row.about(),
                row.reward(),
                row.leader().flatMap(it -> Optional.ofNullable(names.get(it))).map(ShownNames::of),
                phoneOf(row),
                row.people().entrySet().stream()
                        .map(it -> companion(names.get(it.getKey()), it.getValue()))
                        .toList(),
                settings.lastToLeave(row.summary().startsAt()),
                clock.instant().isAfter(settings.lastToLeave(row.summary().startsAt())),
                !clock.instant().isBefore(row.summary().startsAt()),
                row.leader().equals(currentAccount.find()),
                dayOf(row));
    }

    private ShiftDay dayOf(ShiftQueries.ShiftRow row) {
        var shift = row.summary();
        var moment = LedShifts.moment(shift.startsAt(), shift.endsAt(), !shift.isOn(), clock.instant());
        var over = !clock.instant().isBefore(shift.endsAt());
        return new ShiftDay(
                row.dayPeople().filter(_ -> over),
                row.done(),
                "",
                row.myTime().filter(_ -> over),
                moment == Attendance.Moment.NOW && row.leader().equals(currentAccount.find()));
    }

    /** Whoever does not come has no need of it. */
    private Optional<PhoneNumber> phoneOf(ShiftQueries.ShiftRow row) {
        return !row.summary().isComing()
                ? Optional.empty()
                : row.leader()
                        .flatMap(it -> Optional.ofNullable(
                                memberships.reaching(List.of(it)).get(it)))
                        .flatMap(ReachedMember::phone);
    }

    private static ShiftDetails.Companion companion(@Nullable String name, int places) {
        return new ShiftDetails.Companion(name == null ? "–" : ShownNames.of(name), places - 1);
    }

    /** What they said of what they can do, and when. */
    public VolunteerWishes wishes() {
        return volunteers.wishesOf(currentAccount.id()).orElse(VolunteerWishes.ANY);
    }

    /** From now on the list says what fits that. */
    @RolesAllowed(Roles.MEMBER)
    @Transactional
    public void wish(VolunteerWishes wishes) {
        volunteers.keep(currentAccount.id(), wishes, clock.instant());
    }
}
