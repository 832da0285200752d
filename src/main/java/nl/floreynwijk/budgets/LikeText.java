package nl.floreynwijk.budgets;

/** Text that somebody looks for, in which no sign stands for any other. */
final class LikeText {

    private LikeText() {}

    static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
