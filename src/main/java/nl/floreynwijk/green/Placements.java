package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.NotWhileActing;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Placements for those who learn in them, and for their mentors: each sees and says what is theirs. */
@Service
@InArea("green")
@RolesAllowed({Roles.MEMBER, Roles.GARDENER})
@RetryOnConflict
@Transactional
public class Placements {

    private final PlacementRepository repository;
    private final PlacementQueries queries;
    private final HoursTable hours;
    private final PlacementMails mails;
    private final Contacts contacts;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Placements(
            PlacementRepository repository,
            PlacementQueries queries,
            HoursTable hours,
            PlacementMails mails,
            Contacts contacts,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.hours = hours;
        this.mails = mails;
        this.contacts = contacts;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those whose mentor is signed in, with what was worked in them; two queries. */
    @Transactional(readOnly = true)
    public List<PlacementDetails> mentored() {
        var found = queries.ofMentor(currentAccount.id());
        var now = clock.instant();
        var pupils = found.stream()
                .filter(it -> it.signedAt().isEmpty())
                .map(PlacementDetails::pupil)
                .distinct()
                .toList();
        var worked = hours.of(pupils, VolunteerHours.BEGINNING, now, now);
        return found.stream()
                .map(placement -> placement.withMinutesOf(
                        worked.stream()
                                .filter(it -> placement.isOf(it.account()))
                                .map(HoursTable.Worked::shift)
                                .toList(),
                        DutchTime.day(now)))
                .toList();
    }

    /** The pupil says in their own words how it went with a goal; empty takes that back. */
    public GoalResult tell(PlacementId id, String goal, String typed) {
        return of(id, it -> it.isOf(currentAccount.id()), goal, typed, Placement::tell);
    }

    /** The mentor says whether a goal was reached, and why; the words may be empty. */
    public GoalResult judge(PlacementId id, String goal, GoalStanding standing, String typed) {
        return of(
                id,
                it -> it.isWith(currentAccount.id()),
                goal,
                typed,
                (placement, which, words) -> placement.judge(which, standing, words));
    }

    private interface Saying {
        void say(Placement placement, String goal, String words);
    }

    private GoalResult of(PlacementId id, Predicate<Placement> theirs, String goal, String typed, Saying saying) {
        var words = WrittenText.tidy(typed);
        if (words.length() > Goal.LONGEST_WORDS) {
            return new GoalResult.TooLong(Goal.LONGEST_WORDS);
        }
        var placement = repository.findById(id).filter(theirs).filter(it -> it.has(goal));
        if (placement.isEmpty()) {
            return new GoalResult.NotTheirs();
        }
        if (!placement.get().isOpen()) {
            return new GoalResult.Fixed();
        }
        saying.say(placement.get(), goal, words);
        repository.save(placement.get());
        audit.record(GreenActions.GOAL_SAID, id.toString());
        return new GoalResult.Said();
    }

    /** Puts the mentor's name to it. Nobody signs for somebody else. */
    @NotWhileActing
    public SignResult sign(PlacementId id) {
        var me = currentAccount.id();
        var placement = repository.findById(id).filter(it -> it.isWith(me));
        if (placement.isEmpty()) {
            return new SignResult.NotTheirs();
        }
        var now = clock.instant();
        return refusal(placement.get(), DutchTime.day(now)).orElseGet(() -> {
            var signed = placement.get();
            signed.sign(contacts.of(me).map(Contact::name).orElse(signed.mentorName()), minutesOf(signed), now);
            repository.save(signed);
            audit.record(GreenActions.PLACEMENT_SIGNED, id.toString());
            mails.signed(signed);
            return new SignResult.Signed(signed.mentorName());
        });
    }

    private static Optional<SignResult> refusal(Placement placement, LocalDate today) {
        if (!placement.isOpen()) {
            return Optional.of(new SignResult.Fixed());
        }
        if (today.isBefore(placement.until())) {
            return Optional.of(new SignResult.TooEarly(placement.until()));
        }
        return placement.unspoken() == 0
                ? Optional.empty()
                : Optional.of(new SignResult.Unspoken(placement.unspoken()));
    }

    private int minutesOf(Placement placement) {
        return hours
                .of(
                        placement.pupil(),
                        DutchTime.beginning(placement.from()),
                        DutchTime.beginning(placement.until().plusDays(1)),
                        clock.instant())
                .stream()
                .mapToInt(WorkedShift::minutes)
                .sum();
    }
}
