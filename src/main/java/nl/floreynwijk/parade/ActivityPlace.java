package nl.floreynwijk.parade;

/** Where something of the programme is, besides what is said of it in words. */
public sealed interface ActivityPlace {

    /** On a pitch of the plan. */
    record OnPitch(PitchId pitch) implements ActivityPlace {}

    /**
     * At a point of the plan.
     *
     * @param x from the left, in hundredths of a per cent
     * @param y from the top, likewise
     */
    record AtPoint(int x, int y) implements ActivityPlace {

        /** Whether it is on the drawing. */
        boolean isOn() {
            return x >= 0 && y >= 0 && x <= PitchShape.WHOLE && y <= PitchShape.WHOLE;
        }
    }

    /** Nowhere on the plan: the words tell. */
    record InWords() implements ActivityPlace {}
}
