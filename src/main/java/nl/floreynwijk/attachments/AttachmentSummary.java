package nl.floreynwijk.attachments;

/**
 * A file that is kept, in a line.
 *
 * @param name what the file was called, fit to show; empty when the name was forgotten
 * @param size in bytes
 */
public record AttachmentSummary(AttachmentId id, String name, AttachmentType type, int size) {}
