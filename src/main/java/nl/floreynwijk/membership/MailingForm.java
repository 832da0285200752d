package nl.floreynwijk.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A mail to members as somebody types it; the English is all there, or not at all. */
public record MailingForm(String subject, String text, String englishSubject, String englishText) {

    /** The fields that keep the mail from being sent, in the order in which they stand; empty when it is ready. */
    public List<MailingField> wrong() {
        var wrong = new ArrayList<MailingField>();
        if (!MailingWords.isSubject(subject)) {
            wrong.add(MailingField.SUBJECT);
        }
        if (!MailingWords.isText(text)) {
            wrong.add(MailingField.TEXT);
        }
        if (hasEnglish() && !MailingWords.isSubject(englishSubject)) {
            wrong.add(MailingField.ENGLISH_SUBJECT);
        }
        if (hasEnglish() && !MailingWords.isText(englishText)) {
            wrong.add(MailingField.ENGLISH_TEXT);
        }
        return wrong;
    }

    private boolean hasEnglish() {
        return !englishSubject.isBlank() || !englishText.isBlank();
    }

    /** The Dutch, once it is ready. */
    Optional<MailingWords> dutch() {
        return words(subject, text);
    }

    /** The English, once it is ready. */
    Optional<MailingWords> english() {
        return words(englishSubject, englishText);
    }

    private static Optional<MailingWords> words(String subject, String text) {
        return MailingWords.isSubject(subject) && MailingWords.isText(text)
                ? Optional.of(new MailingWords(subject, text))
                : Optional.empty();
    }

    /** What is written may be about somebody. */
    @Override
    public String toString() {
        return "MailingForm";
    }
}
