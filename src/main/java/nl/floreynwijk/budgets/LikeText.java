package nl.floreynwijk.budgets;

/** Text that somebody looks for, in which no sign stands for any other. */
final class LikeText {

    /** Whoever types more looks for nothing that is here. */
    private static final int LONGEST = 200;

    private LikeText() {}

    static String escaped(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST))
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }
}
