package nl.floreynwijk.attachments;

import java.util.List;

/** A kind of file that is accepted, by what is in it. */
public enum AttachmentType {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png");

    private final String mediaType;

    AttachmentType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What names of such files end with, in small letters and without the dot; the usual one first. */
    public List<String> extensions() {
        return switch (this) {
            case PDF -> List.of("pdf");
            case JPEG -> List.of("jpg", "jpeg", "jpe", "jfif");
            case PNG -> List.of("png");
        };
    }

    public boolean isPicture() {
        return this != PDF;
    }
}
