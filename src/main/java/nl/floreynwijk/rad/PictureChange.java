package nl.floreynwijk.rad;

import nl.floreynwijk.attachments.CheckedFile;

/** What becomes of the picture of a card that is changed. */
public sealed interface PictureChange {

    record Stays() implements PictureChange {}

    record Becomes(CheckedFile picture) implements PictureChange {}

    record Goes() implements PictureChange {}
}
