package nl.floreynwijk.harry;

import java.util.Locale;

/** An item that is found by what somebody typed, or in a room. */
public record FoundItem(ItemCode code, String nameDutch, String nameEnglish, Category category, boolean emergency) {

    static FoundItem of(Item item) {
        return new FoundItem(item.code(), item.nameDutch(), item.nameEnglish(), item.category(), item.emergency());
    }

    public String name(Locale language) {
        return Spoken.in(language, nameDutch, nameEnglish);
    }
}
