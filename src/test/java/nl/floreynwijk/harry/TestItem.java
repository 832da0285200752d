package nl.floreynwijk.harry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An item for a test: a tenant's own work in the kitchen with a tip, but for what is said otherwise of it. */
final class TestItem {

    private final ItemCode code;
    private final List<Question> questions = new ArrayList<>();
    private String nameDutch;
    private String nameEnglish = "";
    private String words = "";
    private Set<Room> rooms = Set.of(Room.KITCHEN);
    private Category category = Category.WATER;
    private Duty duty = Duty.TENANT;
    private Optional<Certificate> certificate = Optional.empty();
    private Optional<Danger> danger = Optional.empty();
    private boolean emergency;
    private Cover cover = Cover.NONE;
    private String tipDutch = "Zo doet u het.";
    private String tipEnglish = "";
    private boolean toCheck = true;

    private TestItem(ItemCode code, String nameDutch) {
        this.code = code;
        this.nameDutch = nameDutch;
    }

    /** Known by a code that is made of its name. */
    static TestItem named(String name) {
        return new TestItem(ItemCodes.of(name).orElseThrow(), name);
    }

    static TestItem coded(String code) {
        return new TestItem(new ItemCode(code), code);
    }

    TestItem called(String dutch, String english) {
        nameDutch = dutch;
        nameEnglish = english;
        return this;
    }

    TestItem words(String others) {
        words = others;
        return this;
    }

    TestItem in(Room... places) {
        rooms = Set.of(places);
        return this;
    }

    TestItem of(Category kind) {
        category = kind;
        return this;
    }

    TestItem duty(Duty whose) {
        duty = whose;
        return this;
    }

    /** Of a professional with this certificate. */
    TestItem certified(Certificate needed) {
        certificate = Optional.of(needed);
        return duty(Duty.CERTIFIED);
    }

    TestItem certificate(Certificate needed) {
        certificate = Optional.of(needed);
        return this;
    }

    TestItem danger(Danger hurts) {
        danger = Optional.of(hurts);
        return this;
    }

    TestItem emergency() {
        emergency = true;
        return this;
    }

    TestItem cover(Cover subscription) {
        cover = subscription;
        return this;
    }

    TestItem tip(String dutch, String english) {
        tipDutch = dutch;
        tipEnglish = english;
        return this;
    }

    /** Asks something that leads there. */
    TestItem asks(String question, String code) {
        return asks(new Question(question, "", new ItemCode(code)));
    }

    TestItem asks(Question question) {
        questions.add(question);
        return this;
    }

    TestItem toCheck(boolean differs) {
        toCheck = differs;
        return this;
    }

    Item made() {
        return new Item(
                code,
                nameDutch,
                nameEnglish,
                words,
                rooms,
                category,
                duty,
                certificate,
                danger,
                emergency,
                cover,
                tipDutch,
                tipEnglish,
                questions,
                toCheck);
    }
}
