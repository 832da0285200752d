package nl.floreynwijk.green;

import java.util.List;
import nl.floreynwijk.membership.Engagement;

/** What came of wanting to come to a shift. */
public sealed interface SignUpResult {

    /** They come, with so many people; now or already before. */
    record On(int people) implements SignUpResult {}

    /** They wait for a place; 1 is next. */
    record Waiting(int position) implements SignUpResult {}

    /** All places are taken, or for those who wait: so many do. */
    record Full(int waiting) implements SignUpResult {}

    /** There is room, but not for so many: they can bring this many others. */
    record NotSoMany(int others) implements SignUpResult {}

    /** It is for those of 18 and over, and they did not say that they are. */
    record AdultsOnly() implements SignUpResult {}

    /** They are at this in the same time, and did not say that they mean it. */
    record Overlapping(List<Engagement> engagements) implements SignUpResult {}

    /** The place was held until then and is not any more. */
    record Lapsed() implements SignUpResult {}

    /** The work had begun. */
    record TooLate() implements SignUpResult {}

    /** It is called off, or there is no such shift. */
    record CalledOff() implements SignUpResult {}
}
