package nl.floreynwijk.attachments;

/** What the inspector says of a file; of two things in a PDF, the later one here is told. */
enum Finding {
    FINE_PDF,
    FINE_JPEG,
    FINE_PNG,
    FILES_INSIDE,
    ACTIVE,
    UNREADABLE,
    PROTECTED,
    TOO_MANY_PAGES,
    TOO_MANY_PIXELS,
    PRINT_COLOURS
}
