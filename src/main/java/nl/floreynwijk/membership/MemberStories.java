package nl.floreynwijk.membership;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.membership.MemberFiles.Joined;
import nl.floreynwijk.membership.StoryLine.Event;
import org.springframework.stereotype.Component;

/** Tells all that happened in a membership: what the register holds, and who did it as the audit trail tells. */
@Component
class MemberStories {

    /** What the register tells itself, and more precisely. */
    private static final Set<AuditAction> TOLD = Set.of(
            MembershipActions.APPLIED,
            MembershipActions.CONFIRMED,
            MembershipActions.APPROVED,
            MembershipActions.STARTED,
            MembershipActions.CONSENT_GIVEN,
            MembershipActions.CONSENT_WITHDRAWN);

    /** A role that follows from the membership, which is told itself. */
    private static final Set<String> OF_EVERY_MEMBER = Set.of("+" + Role.MEMBER, "-" + Role.MEMBER);

    /** A fact and its entry in the trail are written one after the other. */
    private static final Duration SAME_BREATH = Duration.ofSeconds(1);

    private final MemberQueries members;
    private final MemberFiles files;
    private final AuditTrail audit;

    MemberStories(MemberQueries members, MemberFiles files, AuditTrail audit) {
        this.members = members;
        this.files = files;
        this.audit = audit;
    }

    /** @param inFull whether to tell all, or only what whoever keeps the books needs */
    Optional<MemberFile> of(MemberId id, boolean inFull) {
        return members.find(id).map(details -> inFull ? inFull(details) : forTheBooks(details));
    }

    private MemberFile inFull(MemberDetails member) {
        var around = files.around(member.id());
        var ids =
                new ArrayList<>(List.of(member.id().toString(), member.account().toString()));
        around.joined().ifPresent(it -> ids.add(it.application().toString()));
        var details = member.forTheDesk();
        var story = new Story(audit.about(ids)).of(details, around.joined(), around.endReason());
        return new MemberFile(details, around.kind(), around.household(), around.erasureAskedAt(), story);
    }

    private MemberFile forTheBooks(MemberDetails member) {
        var details = member.forTheBooks();
        var story = new Story(List.of()).of(details, Optional.empty(), Optional.empty());
        return new MemberFile(details, files.around(member.id()).kind(), List.of(), Optional.empty(), story);
    }

    private record Story(List<AuditEntry> trail) {

        List<StoryLine> of(MemberDetails member, Optional<Joined> joined, Optional<String> endReason) {
            var lines = new ArrayList<StoryLine>();
            joined.ifPresent(it -> {
                lines.add(StoryLine.at(it.sentAt(), Optional.empty(), new Event.Applied()));
                lines.add(StoryLine.at(it.confirmedAt(), Optional.empty(), new Event.Confirmed()));
                lines.add(line(it.approvedAt(), MembershipActions.APPROVED, new Event.Approved()));
            });
            member.startedOn()
                    .ifPresent(day -> lines.add(StoryLine.on(
                            day,
                            Optional.empty(),
                            new Event.Started(member.number().orElseThrow()))));
            member.homes()
                    .forEach(it ->
                            lines.add(StoryLine.on(it.from(), Optional.empty(), new Event.CameToLive(it.address()))));
            member.consents().forEach(it -> {
                lines.add(line(
                        it.from(),
                        MembershipActions.CONSENT_GIVEN,
                        new Event.ConsentGiven(it.consent(), it.textVersion())));
                it.until()
                        .ifPresent(end -> lines.add(line(
                                end, MembershipActions.CONSENT_WITHDRAWN, new Event.ConsentWithdrawn(it.consent()))));
            });
            member.endedOn()
                    .ifPresent(day -> lines.add(StoryLine.on(day, Optional.empty(), new Event.Ended(endReason))));
            trail.stream()
                    .filter(it -> !TOLD.contains(it.action()) && !OF_EVERY_MEMBER.contains(it.detail()))
                    .map(it -> StoryLine.at(it.at(), it.actorName(), new Event.Noted(it)))
                    .forEach(lines::add);
            return lines.stream().sorted(StoryLine.NEWEST_FIRST).toList();
        }

        /** What happened at a moment, by whoever the trail names at that moment. */
        private StoryLine line(Instant moment, AuditAction action, Event event) {
            var who = trail.stream()
                    .filter(it -> it.action().equals(action)
                            && Duration.between(moment, it.at()).abs().compareTo(SAME_BREATH) <= 0)
                    .findFirst()
                    .flatMap(AuditEntry::actorName);
            return StoryLine.at(moment, who, event);
        }
    }
}
