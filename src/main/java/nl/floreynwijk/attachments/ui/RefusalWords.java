package nl.floreynwijk.attachments.ui;

import java.util.Locale;
import java.util.Set;
import nl.floreynwijk.attachments.CheckResult;
import nl.floreynwijk.attachments.CheckResult.OtherKind;

/** Why a file was not taken, and what somebody can do instead. */
class RefusalWords {

    private static final Set<String> HEIC = Set.of("heic", "heif", "avif");
    private static final Set<String> OFFICE =
            Set.of("doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "odp", "pages", "numbers");
    private static final int LONGEST_NAME = 60;

    private final Texts texts;

    /** The texts in the language of whoever reads. */
    interface Texts {
        String text(String key, Object... values);
    }

    RefusalWords(Texts texts) {
        this.texts = texts;
    }

    String of(CheckResult refusal, String name) {
        var shown = shown(name);
        return switch (refusal) {
            case CheckResult.Fine _ -> throw new IllegalArgumentException("A file that is fine is not refused");
            case CheckResult.Empty _ -> texts.text("attachments.refused.empty", shown);
            case CheckResult.TooLarge _ -> tooLarge();
            case CheckResult.NotAllowed(var kind) -> notAllowed(kind, shown);
            case CheckResult.NotWhatItSays(var says) ->
                texts.text("attachments.refused.not-what-it-says", shown, says.name());
            case CheckResult.Unreadable _ -> texts.text("attachments.refused.unreadable", shown);
            case CheckResult.Protected _ -> texts.text("attachments.refused.protected", shown);
            case CheckResult.Active _ -> texts.text("attachments.refused.active", shown);
            case CheckResult.FilesInside _ -> texts.text("attachments.refused.files-inside", shown);
            case CheckResult.TooManyPages(var most) -> texts.text("attachments.refused.too-many-pages", shown, most);
            case CheckResult.TooManyPixels(var most) -> texts.text("attachments.refused.too-many-pixels", shown, most);
            case CheckResult.PrintColours _ -> texts.text("attachments.refused.print-colours", shown);
            case CheckResult.Busy _ -> texts.text("attachments.refused.busy", shown);
        };
    }

    /** Where only photos are taken: what is none is said to be none, whatever else it is. */
    String ofPhoto(CheckResult refusal, String name) {
        return switch (refusal) {
            case CheckResult.NotAllowed(var kind) when kind != OtherKind.HEIC -> noPhoto(name);
            case CheckResult.Protected _, CheckResult.Active _, CheckResult.FilesInside _, CheckResult.TooManyPages _ ->
                noPhoto(name);
            case CheckResult.Fine _,
                    CheckResult.Empty _,
                    CheckResult.TooLarge _,
                    CheckResult.NotAllowed _,
                    CheckResult.NotWhatItSays _,
                    CheckResult.Unreadable _,
                    CheckResult.TooManyPixels _,
                    CheckResult.PrintColours _,
                    CheckResult.Busy _ -> of(refusal, name);
        };
    }

    String tooLarge() {
        return texts.text("base.upload.too-large");
    }

    String tooMany(int most) {
        return texts.text("attachments.refused.too-many", most);
    }

    /** Of what is no photo, where only photos are taken. */
    String noPhoto(String name) {
        return texts.text("attachments.refused.no-photo", shown(name));
    }

    /** Of a file that was not even sent, by its name. */
    String notAllowed(String name) {
        var extension = extension(name);
        var office = OFFICE.contains(extension) ? OtherKind.OFFICE : OtherKind.OTHER;
        return notAllowed(HEIC.contains(extension) ? OtherKind.HEIC : office, shown(name));
    }

    /** The same where only photos are taken. */
    String notAllowedAsPhoto(String name) {
        return HEIC.contains(extension(name)) ? notAllowed(name) : noPhoto(name);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private String notAllowed(OtherKind kind, String shown) {
        return texts.text(
                switch (kind) {
                    case HEIC -> "attachments.refused.heic";
                    case OFFICE -> "attachments.refused.office";
                    case OTHER -> "attachments.refused.other";
                },
                shown);
    }

    private static String shown(String name) {
        return "“%s”".formatted(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name);
    }
}
