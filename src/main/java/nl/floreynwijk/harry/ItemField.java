package nl.floreynwijk.harry;

/** Something that is said of an item. */
public enum ItemField {
    NAME,
    DUTY,
    CERTIFICATE,
    DANGER,
    EMERGENCY,
    COVER,
    CATEGORY,
    ROOMS,
    WORDS,
    TIP,
    QUESTIONS,
    TO_CHECK;

    boolean differs(Item one, Item other) {
        return !value(one).equals(value(other));
    }

    private Object value(Item item) {
        return switch (this) {
            case NAME -> item.nameDutch() + "\n" + item.nameEnglish();
            case DUTY -> item.duty();
            case CERTIFICATE -> item.certificate();
            case DANGER -> item.danger();
            case EMERGENCY -> item.emergency();
            case COVER -> item.cover();
            case CATEGORY -> item.category();
            case ROOMS -> item.rooms();
            case WORDS -> item.words();
            case TIP -> item.tipDutch() + "\n" + item.tipEnglish();
            case QUESTIONS -> item.questions();
            case TO_CHECK -> item.toCheck();
        };
    }
}
