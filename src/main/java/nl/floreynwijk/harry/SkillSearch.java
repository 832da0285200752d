package nl.floreynwijk.harry;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.floreynwijk.base.Folding;
import nl.floreynwijk.membership.NumberedMember;

/**
 * Which certificates the office looks for.
 *
 * @param words beginnings of words in the name of their holder, or a member's number; at most {@link #LONGEST} characters
 *     count
 * @param certificate for this work; empty for all
 * @param onlyEnding only what ends within {@link Skills#SOON} days, or ended
 */
public record SkillSearch(String words, Optional<Certificate> certificate, boolean onlyEnding) {

    public static final int LONGEST = 80;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    public SkillSearch {
        words = words.strip();
        words = words.substring(0, Math.min(words.length(), LONGEST));
    }

    /** Everybody's, for whatever work. */
    public static SkillSearch everything() {
        return new SkillSearch("", Optional.empty(), false);
    }

    boolean means(Optional<NumberedMember> holder) {
        return words.isEmpty() || holder.filter(this::means).isPresent();
    }

    private boolean means(NumberedMember holder) {
        var name = " " + Folding.fold(holder.name());
        return words.equals(Integer.toString(holder.number()))
                || Arrays.stream(SPACES.split(Folding.fold(words))).allMatch(it -> name.contains(" " + it));
    }
}
