package nl.floreynwijk.documents;

/** Lines of an iCalendar text, each of at most 75 bytes: what is longer goes on in the next, behind a space. */
public final class FoldedLines {

    private static final int MOST_BYTES = 75;
    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int THREE_BYTES = 0x10000;

    private FoldedLines() {}

    /** No character is cut in two. */
    public static String of(String text) {
        var folded = new StringBuilder(text.length() + text.length() / MOST_BYTES);
        text.lines().forEach(it -> add(it, folded));
        return folded.toString();
    }

    private static void add(String line, StringBuilder folded) {
        var room = MOST_BYTES;
        for (var at = 0; at < line.length(); ) {
            var character = line.codePointAt(at);
            var bytes = bytesOf(character);
            if (bytes > room) {
                folded.append("\r\n ");
                room = MOST_BYTES - 1;
            }
            folded.appendCodePoint(character);
            room -= bytes;
            at += Character.charCount(character);
        }
        folded.append("\r\n");
    }

    /** In UTF-8. */
    private static int bytesOf(int character) {
        if (character < ONE_BYTE) {
            return 1;
        }
        if (character < TWO_BYTES) {
            return 2;
        }
        return character < THREE_BYTES ? 3 : 4;
    }
}
