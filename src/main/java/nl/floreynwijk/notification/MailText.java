package nl.floreynwijk.notification;

/** What a mail says, as a page and as plain text. */
record MailText(String subject, String text, String html) {

    private static final int LONGEST_SUBJECT = 200;

    /** Mail programs cut a mail off at about a hundred thousand characters. */
    private static final int LONGEST = 100_000;

    MailText {
        if (text.length() > LONGEST || html.length() > LONGEST) {
            throw new IllegalArgumentException("A mail has at most 100,000 characters");
        }
        subject = SingleLine.of(subject, LONGEST_SUBJECT);
    }

    /** Only the subject, when what it said may no longer be kept. */
    MailText emptied() {
        return new MailText(subject, "", "");
    }

    @Override
    public String toString() {
        return "MailText[" + subject + "]";
    }
}
