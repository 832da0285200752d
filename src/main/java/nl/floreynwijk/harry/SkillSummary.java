package nl.floreynwijk.harry;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.membership.NumberedMember;

/**
 * That a member is certified for something, as the office sees it.
 *
 * @param holder whose it is; empty when they are no member now
 * @param daysLeft how many days it holds after today: 0 on its last one, less than that when it ended
 * @param seenOn when the office saw the original
 * @param seenBy what whoever saw it is called; empty when their account is closed
 * @param version by which the office tells what it saw when it renews it
 */
public record SkillSummary(
        SkillId id,
        Optional<NumberedMember> holder,
        SkillPlan plan,
        int daysLeft,
        LocalDate seenOn,
        Optional<String> seenBy,
        int version) {}
