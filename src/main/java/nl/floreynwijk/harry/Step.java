package nl.floreynwijk.harry;

import java.util.Optional;
import nl.floreynwijk.places.LandlordId;

/** Where somebody is on the way from what they see to whose work it is. */
public sealed interface Step {

    /** The item it is about by now. */
    Item item();

    /**
     * There is something to ask first.
     *
     * @param number from 1 on; nobody is asked more than {@link Item#MOST_QUESTIONS}
     */
    record Asked(Item item, Question question, int number) implements Step {}

    /**
     * It is clear whose work it is.
     *
     * @param list by which it was judged
     * @param isOwnList whether that is the list of their own landlord
     */
    record Answered(Item item, ListSummary list, boolean isOwnList) implements Step {

        static Answered of(JudgingLists.Judged judged, Optional<LandlordId> landlord) {
            return new Answered(
                    judged.item(),
                    judged.list(),
                    landlord.isPresent() && judged.list().landlord().equals(landlord));
        }
    }
}
