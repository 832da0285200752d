package nl.floreynwijk.places.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.Function;

/** What the place to hand in a file says, in the language of whoever reads. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N in(Function<String, String> words) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(words.apply("places.upload.choose"))
                        .setMany(words.apply("places.upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(words.apply("places.upload.drop"))
                        .setMany(words.apply("places.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(words.apply("places.upload.one-file"))
                        .setFileIsTooBig(words.apply("places.upload.too-large"))
                        .setIncorrectFileType(words.apply("places.upload.wrong-kind")))
                .setUploading(progress(words))
                .setFile(new UploadI18N.File()
                        .setRetry(words.apply("places.upload.again"))
                        .setStart(words.apply("places.upload.start"))
                        .setRemove(words.apply("places.upload.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    private static UploadI18N.Uploading progress(Function<String, String> words) {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(words.apply("places.upload.busy"))
                        .setStalled(words.apply("places.upload.stalled"))
                        .setProcessing(words.apply("places.upload.reading"))
                        .setHeld(words.apply("places.upload.waiting")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(words.apply("places.upload.remaining"))
                        .setUnknown(words.apply("places.upload.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(words.apply("places.upload.failed"))
                        .setUnexpectedServerError(words.apply("places.upload.failed"))
                        .setForbidden(words.apply("places.upload.failed"))
                        .setFileTooLarge(words.apply("places.upload.too-large")));
    }
}
