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
import nl.floreynwijk.membership.MemberFiles.Found;
import nl.floreynwijk.membership.MemberFiles.Said;
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

    /** A fact and its entry in the trail are written one after the other. */
    private static final Duration SAME_BREATH = Duration.ofSeconds(1);

    private final MemberFiles files;
    private final AuditTrail audit;

    MemberStories(MemberFiles files, AuditTrail audit) {
        this.files = files;
        this.audit = audit;
    }

    /** @param inFull whether to tell all, or only what whoever keeps the books needs */
    Optional<MemberFile> of(MemberId id, boolean inFull) {
        return files.find(id).map(found -> inFull ? inFull(found) : forTheBooks(found));
    }

    private MemberFile inFull(Found found) {
        var id = found.details().id();
        var said = files.saidBy(id);
        var ids = new ArrayList<>(List.of(id.toString()));
        said.joined().ifPresent(it -> ids.add(it.application().toString()));
        var details = found.details().agreeingTo(said.consents());
        return new MemberFile(details, found.kind(), new Story(audit.about(ids)).of(details, said));
    }

    private static MemberFile forTheBooks(Found found) {
        var details = found.details().forTheBooks();
        return new MemberFile(
                details, found.kind(), new Story(List.of()).of(details, new Said(List.of(), Optional.empty())));
    }

    private record Story(List<AuditEntry> trail) {

        List<StoryLine> of(MemberDetails member, Said said) {
            var lines = new ArrayList<StoryLine>();
            said.joined().ifPresent(it -> {
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
            member.endedOn().ifPresent(day -> lines.add(StoryLine.on(day, Optional.empty(), new Event.Ended())));
            trail.stream()
                    .filter(it -> !TOLD.contains(it.action()))
                    .map(it -> StoryLine.at(it.at(), it.actorName(), new Event.Noted(it.action(), it.detail())))
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
