package nl.floreynwijk.attachments;

/** A file that is kept, with everything in it. */
public final class Attachment {

    private final AttachmentSummary summary;
    private final byte[] bytes;

    Attachment(AttachmentSummary summary, byte[] bytes) {
        this.summary = summary;
        this.bytes = bytes;
    }

    /** What the file was called, fit for a file; where that was forgotten, a name that fits all. */
    public String name() {
        return summary.name().isEmpty() ? FileName.nameless(type()) : summary.name();
    }

    public AttachmentType type() {
        return summary.type();
    }

    /** What is in it, for a service that draws with it. */
    public byte[] bytes() {
        return bytes;
    }
}
