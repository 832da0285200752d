package nl.floreynwijk.harry;

import java.util.function.Function;

/** Something that is said of an item. */
public enum ItemField {
    NAME(it -> it.nameDutch() + "\n" + it.nameEnglish()),
    DUTY(Item::duty),
    CERTIFICATE(Item::certificate),
    DANGER(Item::danger),
    EMERGENCY(Item::emergency),
    COVER(Item::cover),
    CATEGORY(Item::category),
    ROOMS(Item::rooms),
    WORDS(Item::words),
    TIP(it -> it.tipDutch() + "\n" + it.tipEnglish()),
    QUESTIONS(Item::questions),
    TO_CHECK(Item::toCheck);

    private final Function<Item, Object> value;

    ItemField(Function<Item, Object> value) {
        this.value = value;
    }

    boolean differs(Item one, Item other) {
        return !value.apply(one).equals(value.apply(other));
    }
}
