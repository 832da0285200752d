package nl.floreynwijk.harry;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the questions of a list lead: to items that are on it, and to an answer after at most
 * {@link Item#MOST_QUESTIONS} of them, whatever somebody answers.
 */
final class QuestionPaths {

    private final Map<ItemCode, Item> items;

    private QuestionPaths(Collection<Item> items) {
        this.items = items.stream().collect(toMap(Item::code, it -> it));
    }

    /** What is wrong with the questions of these items; empty when all is well. */
    static List<ListTrouble> troubles(Collection<Item> items) {
        var paths = new QuestionPaths(items);
        return items.stream().flatMap(paths::troubles).toList();
    }

    private Stream<ListTrouble> troubles(Item item) {
        var missing = item.questions().stream()
                .filter(it -> !items.containsKey(it.leadsTo()))
                .map(it -> (ListTrouble) new ListTrouble.LeadsNowhere(item.nameDutch(), it.leadsTo()));
        return fits(item, Item.MOST_QUESTIONS)
                ? missing
                : Stream.concat(missing, Stream.of(new ListTrouble.TooManyQuestions(item.nameDutch())));
    }

    /** Whoever says yes to the second question of an item was asked the first too. A circle never fits. */
    private boolean fits(Item item, int left) {
        var questions = item.questions();
        if (questions.size() > left) {
            return false;
        }
        for (var i = 0; i < questions.size(); i++) {
            var next = items.get(questions.get(i).leadsTo());
            if (next != null && !fits(next, left - i - 1)) {
                return false;
            }
        }
        return true;
    }
}
