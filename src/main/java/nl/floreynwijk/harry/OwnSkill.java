package nl.floreynwijk.harry;

import java.time.LocalDate;

/**
 * For what somebody is certified, as they see it themselves.
 *
 * @param daysLeft how many days it holds after today: 0 on its last one, less than that when it ended
 * @param seenOn when the office saw the original
 */
public record OwnSkill(SkillPlan plan, int daysLeft, LocalDate seenOn) {}
