package nl.floreynwijk.harry;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;

/**
 * Something in a home that can be wrong, and whose work it is.
 *
 * @param nameDutch what people call it, at most {@link #LONGEST_NAME} characters
 * @param nameEnglish the same; where it is empty, English pages say it in Dutch
 * @param words other words under which it is found, between commas, at most {@link #LONGEST_WORDS} characters
 * @param rooms where in a home, at least one
 * @param certificate who does it has this one; there is one exactly where {@code duty} asks for it
 * @param emergency whether somebody stops, and phones before anything else; never the tenant's own work
 * @param cover which subscription covers it; the landlord's own work needs none
 * @param tipDutch how one does it, or what to do until somebody comes, at most {@link #LONGEST_TIP} characters
 * @param questions at most {@link #MOST_QUESTIONS}, the most serious first
 * @param toCheck whether landlords differ about it
 */
public record Item(
        ItemCode code,
        String nameDutch,
        String nameEnglish,
        String words,
        Set<Room> rooms,
        Category category,
        Duty duty,
        Optional<Certificate> certificate,
        Optional<Danger> danger,
        boolean emergency,
        Cover cover,
        String tipDutch,
        String tipEnglish,
        List<Question> questions,
        boolean toCheck) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_WORDS = 400;
    public static final int LONGEST_TIP = 500;

    /** The most questions about one item, and before one answer. */
    public static final int MOST_QUESTIONS = 3;

    public Item {
        nameDutch = nameDutch.strip();
        nameEnglish = nameEnglish.strip();
        words = words.strip();
        tipDutch = WrittenText.tidy(tipDutch);
        tipEnglish = WrittenText.tidy(tipEnglish);
        rooms = rooms.isEmpty() ? Set.of() : Set.copyOf(rooms);
        questions = List.copyOf(questions);
    }

    /** What cannot be taken of it; empty when all is well. Whether questions lead somewhere, the whole list tells. */
    public Set<ItemProblem> problems() {
        var problems = EnumSet.noneOf(ItemProblem.class);
        note(problems, !TypedLine.fits(nameDutch, LONGEST_NAME), ItemProblem.NAME_DUTCH);
        note(problems, !isLine(nameEnglish, LONGEST_NAME), ItemProblem.NAME_ENGLISH);
        note(problems, !isLine(words, LONGEST_WORDS), ItemProblem.WORDS);
        note(problems, rooms.isEmpty(), ItemProblem.ROOMS);
        note(problems, certificate.isPresent() != (duty == Duty.CERTIFIED), ItemProblem.CERTIFICATE);
        note(problems, emergency && danger.isEmpty(), ItemProblem.DANGER);
        note(problems, emergency && duty == Duty.TENANT, ItemProblem.EMERGENCY);
        note(problems, cover != Cover.NONE && duty == Duty.LANDLORD, ItemProblem.COVER);
        note(problems, !WrittenText.fits(tipDutch, LONGEST_TIP), ItemProblem.TIP_DUTCH);
        note(problems, tipEnglish.length() > LONGEST_TIP, ItemProblem.TIP_ENGLISH);
        note(problems, !areQuestions(), ItemProblem.QUESTIONS);
        return problems;
    }

    private static void note(Set<ItemProblem> problems, boolean wrong, ItemProblem problem) {
        if (wrong) {
            problems.add(problem);
        }
    }

    private static boolean isLine(String text, int longest) {
        return text.isEmpty() || TypedLine.fits(text, longest);
    }

    private boolean areQuestions() {
        return questions.size() <= MOST_QUESTIONS
                && questions.stream()
                        .allMatch(it -> TypedLine.fits(it.dutch(), Question.LONGEST)
                                && isLine(it.english(), Question.LONGEST)
                                && !it.leadsTo().equals(code));
    }

    /** Of two items the higher one is taken by whoever does not know which it is. */
    int seriousness() {
        return emergency ? 2 : duty == Duty.TENANT ? 0 : 1;
    }

    public String name(Locale language) {
        return Spoken.in(language, nameDutch, nameEnglish);
    }

    public String tip(Locale language) {
        return Spoken.in(language, tipDutch, tipEnglish);
    }
}
