package nl.floreynwijk.harry;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks at the words of a review or an answer before others read them: it may be about any work, but may not hurt. */
@Component
class ReviewCheck {

    private final ListsInForce lists;

    ReviewCheck(ListsInForce lists) {
        this.lists = lists;
    }

    /** What keeps the words back, or that a word in them may hurt; no words are fine. */
    TextFinding check(String words) {
        if (words.isEmpty()) {
            return new TextFinding.Fine();
        }
        return switch (lists.general().check(words)) {
            case TextFinding.Contact contact -> contact;
            case TextFinding.CitizenNumber number -> number;
            // Work that is none for a neighbour is found before a word that hurts: in a review only that one matters
            case TextFinding.NotForNeighbours(var _, var _), TextFinding.Doubtful(var _), TextFinding.Fine() ->
                AbuseWords.areIn(words) ? new TextFinding.Doubtful(Set.of(Doubt.ABUSE)) : new TextFinding.Fine();
        };
    }
}
