package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toMap;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.membership.KvkNumber;
import nl.floreynwijk.membership.PhoneNumber;

/**
 * What somebody fills in to book, as they typed it.
 *
 * @param kind as what they book; empty as long as they did not say
 * @param sector what kind of stall it is, within its category
 * @param wishes beside whom they would like to stand; may be empty
 * @param food whether they ticked the rules about food
 * @param fire whether they ticked the rules about fire
 * @param terms whether they ticked the terms
 * @param addOns how many they want of each
 * @param seen the price that they saw
 */
public record StallForm(
        Optional<BookerKind> kind,
        String name,
        String sells,
        String sector,
        String phone,
        String kvk,
        String wishes,
        boolean food,
        boolean fire,
        boolean terms,
        Map<AddOnId, Integer> addOns,
        Euros seen) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_SELLS = 500;
    public static final int LONGEST_SECTOR = 40;
    public static final int LONGEST_WISHES = 300;

    private static final Set<Category> WITH_SECTOR = EnumSet.of(Category.FOOD, Category.GOODS, Category.CRAFT);

    /** What cannot be taken. */
    public enum Problem {
        /** Nothing chosen, or not for them. */
        KIND,
        /** No name, or too long. */
        NAME,
        /** Not said what is on the stall, or too long. */
        SELLS,
        /** No sector where there has to be one, or too long. */
        SECTOR,
        /** No phone number. */
        PHONE,
        /** Not a number of the trade register. */
        KVK,
        /** Too long. */
        WISHES,
        /** The rules about food are not ticked. */
        FOOD,
        /** The rules about fire are not ticked. */
        FIRE,
        /** The terms are not ticked. */
        TERMS
    }

    /** What they want some of. */
    Map<AddOnId, Integer> chosen() {
        return addOns.entrySet().stream()
                .filter(it -> it.getValue() > 0)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is wrong with the words alone. */
    Set<Problem> wrongWords(Category category) {
        var wrong = EnumSet.noneOf(Problem.class);
        mark(wrong, Problem.NAME, TypedLine.fits(name, LONGEST_NAME));
        mark(wrong, Problem.SELLS, WrittenText.fits(WrittenText.inOneLine(sells), LONGEST_SELLS));
        mark(wrong, Problem.SECTOR, sector.isBlank() ? !needsSector(category) : TypedLine.fits(sector, LONGEST_SECTOR));
        mark(wrong, Problem.PHONE, PhoneNumber.parse(phone).isPresent());
        mark(wrong, Problem.KVK, kvk.isBlank() || KvkNumber.parse(kvk).isPresent());
        mark(
                wrong,
                Problem.WISHES,
                wishes.isBlank() || WrittenText.fits(WrittenText.inOneLine(wishes), LONGEST_WISHES));
        return wrong;
    }

    /** What is wrong with the words, and what is not ticked. */
    Set<Problem> problems(Category category, EditionTexts texts) {
        var wrong = wrongWords(category);
        mark(wrong, Problem.KIND, kind.filter(it -> it.suits(category)).isPresent());
        mark(wrong, Problem.FOOD, food || !asksFood(category, texts));
        mark(wrong, Problem.FIRE, fire || texts.fireRules().isBlank());
        mark(wrong, Problem.TERMS, terms);
        return wrong;
    }

    private static void mark(Set<Problem> wrong, Problem problem, boolean right) {
        if (!right) {
            wrong.add(problem);
        }
    }

    /** Whether such a stall says what kind it is within its category. */
    public static boolean needsSector(Category category) {
        return WITH_SECTOR.contains(category);
    }

    /** Whether the rules about food are ticked for such a stall. */
    public static boolean asksFood(Category category, EditionTexts texts) {
        return category == Category.FOOD && !texts.foodRules().isBlank();
    }

    /** The same, tidy; only of one whose words are right. */
    StallWords words() {
        return new StallWords(
                TypedLine.tidy(name, LONGEST_NAME),
                WrittenText.inOneLine(WrittenText.tidy(sells)),
                sector.isBlank() ? "" : TypedLine.tidy(sector, LONGEST_SECTOR),
                PhoneNumber.parse(phone).orElseThrow().value(),
                kvk.isBlank() ? Optional.empty() : KvkNumber.parse(kvk),
                WrittenText.inOneLine(WrittenText.tidy(wishes)));
    }
}
