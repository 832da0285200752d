package nl.floreynwijk.harry;

import java.util.List;

/** Certificates that were looked for, those that end first on top, and whether there are more than could be looked at. */
public record SkillPage(List<SkillSummary> skills, boolean hasMore) {

    public SkillPage {
        skills = List.copyOf(skills);
    }
}
