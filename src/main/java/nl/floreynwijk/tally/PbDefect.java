package nl.floreynwijk.tally;

/**
 * Something that is wrong in a file, and where.
 *
 * @param line the first is 1
 * @param column of the first character that is wrong, counted in characters; the first is 1
 * @param value what stands there, or what is missing; perhaps nothing
 */
public record PbDefect(int line, int column, Kind kind, String value) {

    private static final int LONGEST = 60;

    public PbDefect {
        value = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }

    /** What is wrong; its words are at {@code tally.defect.<name>}. */
    public enum Kind {
        NOT_UTF8,
        LINE_TOO_LONG,
        QUOTE_NOT_CLOSED,
        NO_SECTION,
        SECTION_TWICE,
        TEXT_BEFORE_SECTION,
        NO_COLUMN,
        COLUMN_TWICE,
        TOO_MANY_CELLS,
        NO_VALUE,
        NO_NUMBER,
        KEY_TWICE,
        UNKNOWN_VOTE_TYPE,
        NOT_AN_AMOUNT,
        THOUSANDS_OR_DECIMALS,
        AMOUNT_TOO_LARGE,
        NOT_ABOVE_ZERO,
        NOT_A_NUMBER,
        ID_WITH_COMMA,
        PROJECT_TWICE,
        UNKNOWN_PROJECT,
        VOTER_TWICE,
        OTHER_NUMBER_OF_POINTS,
        POINTS_TOO_LARGE,
        NEGATIVE_POINTS,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        TOO_MANY_SCORES,

        /** A cell goes on behind its closing quote, and is read whole. */
        TEXT_BEHIND_QUOTE(true),

        /** A semicolon stands in a text without quotes, where it can be nothing else. */
        SEPARATOR_IN_TEXT(true),

        /** A project was named twice on one ballot, and counts once. */
        TWICE_ON_BALLOT(true),

        /** The file says another number of projects or ballots than it holds. */
        OTHER_COUNT(true),

        /** The file says another number of votes for a project than the ballots hold. */
        OTHER_VOTES(true),

        /** A ballot ends before it could name a project; it counts as one that names none. */
        TOO_FEW_CELLS(true),

        /** An amount has a comma where the format wants a point. */
        DECIMAL_COMMA(true),

        /** A ballot names more projects, or gives more points, than the file allows; it counts. */
        BEYOND_LIMIT(true);

        private final boolean remark;

        Kind() {
            this(false);
        }

        Kind(boolean remark) {
            this.remark = remark;
        }

        /** Whether the file can be counted all the same. */
        public boolean isRemark() {
            return remark;
        }
    }
}
