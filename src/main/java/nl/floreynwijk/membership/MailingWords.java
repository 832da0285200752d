package nl.floreynwijk.membership;

import java.util.regex.Pattern;
import nl.floreynwijk.base.TypedLine;

/**
 * What a mail to members says in one language: a subject on one line, and plain text.
 *
 * @param text paragraphs with one empty line between them
 */
public record MailingWords(String subject, String text) {

    /** The most characters a subject has. */
    public static final int LONGEST_SUBJECT = 120;

    /** The most characters a text has. */
    public static final int LONGEST_TEXT = 5_000;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("[ \\t\\u00A0]*\\n(?:[ \\t\\u00A0]*\\n)+");

    /** Is not there, or turns the text around it the other way round. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    /** @throws IllegalArgumentException when the subject or the text is empty or too long */
    public MailingWords {
        subject = TypedLine.tidy(subject, LONGEST_SUBJECT);
        if (!isText(text)) {
            throw new IllegalArgumentException("A text has 1 to " + LONGEST_TEXT + " characters");
        }
        text = tidy(text);
    }

    static boolean isSubject(String subject) {
        return TypedLine.fits(subject, LONGEST_SUBJECT);
    }

    static boolean isText(String text) {
        var tidy = tidy(text);
        return !tidy.isEmpty() && tidy.length() <= LONGEST_TEXT;
    }

    private static String tidy(String text) {
        var lines = UNSEEN.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
        return BETWEEN_PARAGRAPHS.matcher(lines).replaceAll("\n\n").strip();
    }

    /** What is written may be about somebody. */
    @Override
    public String toString() {
        return "MailingWords";
    }
}
