package nl.floreynwijk.green;

import java.time.LocalDate;
import nl.floreynwijk.attachments.AttachmentId;

/** How a plot looked on a day. */
public record PlotPhoto(AttachmentId id, PlotMoment moment, String caption, LocalDate takenOn) {}
