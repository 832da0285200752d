package nl.floreynwijk.parade;

/** What is on a stall. */
public enum Category {
    /** To eat or drink here. */
    FOOD,
    /** Things to buy. */
    GOODS,
    /** Made by hand by whoever sells it. */
    CRAFT,
    /** Of an association, a church or an institution. */
    INFORMATION,
    /** Sport, games and things to do. */
    PLAY,
    /** A rug on the ground on which children sell. */
    RUG,
    /** Music and other performances. */
    MUSIC,
    /** None of these. */
    OTHER
}
