package nl.floreynwijk.harry;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.harry.JudgingLists.Judged;
import nl.floreynwijk.places.LandlordId;

/** The way through the questions of a list, reply by reply. */
final class Walk {

    private final JudgingLists lists;
    private Judged at;
    private int question;
    private int asked;

    private Walk(JudgingLists lists, Judged start) {
        this.lists = lists;
        at = start;
    }

    /** Where these replies lead; empty when nothing has that code, or there are more replies than questions. */
    static Optional<Step> along(
            JudgingLists lists, ItemCode start, List<Reply> replies, Optional<LandlordId> landlord) {
        return lists.find(start).map(it -> new Walk(lists, it)).flatMap(it -> it.follow(replies, landlord));
    }

    private Optional<Step> follow(List<Reply> replies, Optional<LandlordId> landlord) {
        for (var reply : replies) {
            var current = current();
            if (current.isEmpty()) {
                return Optional.empty();
            }
            take(current.get(), reply);
        }
        return Optional.of(current()
                .map(it -> (Step) new Step.Asked(at.item(), it, asked + 1))
                .orElseGet(() -> Step.Answered.of(at, landlord)));
    }

    /** The question there is now; two lists that are read together may know of more than one of them allows. */
    private Optional<Question> current() {
        var questions = at.item().questions();
        while (question < questions.size()
                && lists.find(questions.get(question).leadsTo()).isEmpty()) {
            question++;
        }
        return asked < Item.MOST_QUESTIONS && question < questions.size()
                ? Optional.of(questions.get(question))
                : Optional.empty();
    }

    private void take(Question current, Reply reply) {
        var other = lists.find(current.leadsTo()).orElseThrow();
        var goesOn =
                switch (reply) {
                    case YES -> true;
                    case NO -> false;
                    case UNSURE -> other.item().seriousness() > at.item().seriousness();
                };
        asked++;
        if (goesOn) {
            at = other;
            question = 0;
        } else {
            question++;
        }
    }
}
