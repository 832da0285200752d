package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.Function;

/** What a place to hand in files says, in the language of whoever reads; which kinds are taken it adds itself. */
public final class UploadWords {

    private UploadWords() {}

    public static UploadI18N in(Function<String, String> words) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(words.apply("base.upload.choose"))
                        .setMany(words.apply("base.upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(words.apply("base.upload.drop"))
                        .setMany(words.apply("base.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(words.apply("base.upload.one-file"))
                        .setFileIsTooBig(words.apply("base.upload.too-large")))
                .setUploading(progress(words))
                .setFile(new UploadI18N.File()
                        .setRetry(words.apply("base.upload.again"))
                        .setStart(words.apply("base.upload.start"))
                        .setRemove(words.apply("base.upload.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    private static UploadI18N.Uploading progress(Function<String, String> words) {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(words.apply("base.upload.busy"))
                        .setStalled(words.apply("base.upload.stalled"))
                        .setProcessing(words.apply("base.upload.reading"))
                        .setHeld(words.apply("base.upload.waiting")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(words.apply("base.upload.remaining"))
                        .setUnknown(words.apply("base.upload.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(words.apply("base.upload.failed"))
                        .setUnexpectedServerError(words.apply("base.upload.failed"))
                        .setForbidden(words.apply("base.upload.failed"))
                        .setFileTooLarge(words.apply("base.upload.too-large")));
    }
}
