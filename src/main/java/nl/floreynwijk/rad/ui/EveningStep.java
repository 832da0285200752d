package nl.floreynwijk.rad.ui;

import nl.floreynwijk.rad.EveningDetails;

/** What the host of an evening does next. */
enum EveningStep {
    CARDS,
    PRACTISE,
    OPEN,
    LEAD,
    RESULT;

    private static final int FEWEST_CARDS = 2;

    static EveningStep of(EveningDetails evening) {
        if (evening.isEnded()) {
            return RESULT;
        }
        if (evening.hasBegun()) {
            return LEAD;
        }
        if (evening.cards().size() < FEWEST_CARDS) {
            return CARDS;
        }
        return evening.runs().isEmpty() ? PRACTISE : OPEN;
    }
}
