package nl.floreynwijk.green;

import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.attachments.AttachmentId;

/**
 * What somebody found broken, and that is not mended.
 *
 * @param by what they are called; empty for somebody who was forgotten
 * @param text empty for somebody who left
 */
public record ToolReport(
        ToolReportId id,
        String tool,
        int pieces,
        String by,
        String text,
        Optional<AttachmentId> photo,
        Instant reportedAt) {}
