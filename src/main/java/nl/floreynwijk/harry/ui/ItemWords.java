package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.floreynwijk.harry.Item;
import nl.floreynwijk.harry.ItemField;
import nl.floreynwijk.harry.ItemProblem;
import nl.floreynwijk.harry.ListComparison.Change;
import nl.floreynwijk.harry.Question;
import nl.floreynwijk.harry.Room;

/** What is said of the items of a list. */
final class ItemWords {

    private ItemWords() {}

    /** Whose work it is and of what kind, in one line. */
    static String work(Item item) {
        return text("harry.item.work", text("harry.duty." + item.duty()), text("harry.category." + item.category()));
    }

    static String rooms(Set<Room> rooms) {
        return rooms.stream().sorted().map(it -> text("harry.room." + it)).collect(Collectors.joining(", "));
    }

    /** What whoever does it has to know, in one line: certificate, danger and questions; empty where there is none. */
    static Optional<String> particulars(Item item) {
        var lines = new ArrayList<String>();
        item.certificate().ifPresent(it -> lines.add(text("harry.item.needs", text("harry.certificate." + it))));
        item.danger()
                .ifPresent(it -> lines.add(text(
                        item.emergency() ? "harry.item.urgent-danger" : "harry.item.has-danger",
                        text("harry.danger." + it))));
        if (!item.questions().isEmpty()) {
            lines.add(text("harry.item.questions.count", item.questions().size()));
        }
        return Optional.of(String.join(" · ", lines)).filter(it -> !it.isEmpty());
    }

    /** An item in a list of items: its name and its class. */
    static String named(Item item, Locale language) {
        return text("harry.item.named", item.name(language), item.duty().number());
    }

    /** What is said otherwise of it than before. */
    static String changed(Change change, Locale language) {
        var before = change.before();
        var after = change.after();
        var said = new ArrayList<String>();
        if (change.fields().contains(ItemField.DUTY)) {
            said.add(text(
                    "harry.list.change.class",
                    before.duty().number(),
                    after.duty().number()));
        }
        if (!before.nameDutch().equals(after.nameDutch())) {
            said.add(text("harry.list.change.name", before.nameDutch()));
        }
        var others = change.fields().stream()
                .filter(it -> it != ItemField.DUTY)
                .filter(it -> it != ItemField.NAME || before.nameDutch().equals(after.nameDutch()))
                .map(it -> text("harry.item.field." + it))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            said.add(text(said.isEmpty() ? "harry.list.change.others" : "harry.list.change.others-too", others));
        }
        return text("harry.list.change", after.name(language), String.join("; ", said));
    }

    /** Why something cannot be taken of an item. */
    static String problem(ItemProblem problem) {
        return text("harry.item.problem." + problem, longest(problem));
    }

    private static int longest(ItemProblem problem) {
        return switch (problem) {
            case NAME_DUTCH, NAME_ENGLISH -> Item.LONGEST_NAME;
            case WORDS -> Item.LONGEST_WORDS;
            case TIP_DUTCH, TIP_ENGLISH -> Item.LONGEST_TIP;
            case QUESTIONS -> Question.LONGEST;
            case ROOMS, CERTIFICATE, DANGER, EMERGENCY, COVER -> 0;
        };
    }
}
