package nl.floreynwijk.membership;

/** What the link that confirms an application leads to; looking at it changes nothing. */
public sealed interface ConfirmLink {

    /** It still has to be confirmed, by whoever is called this. */
    record Open(String name) implements ConfirmLink {}

    /** It was confirmed, and the board has to decide. */
    record Waiting() implements ConfirmLink {}

    /** The board decided; a mail said what. */
    record Decided() implements ConfirmLink {}

    /** The link is unknown, or too old, or the form was sent again since. */
    record Refused() implements ConfirmLink {}
}
