package nl.floreynwijk.operation;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.operation.Disk.Space;
import org.springframework.stereotype.Component;

/** Whether there is room left. */
@Component
class DiskStatusSource implements StatusSource {

    private static final int ORDER = 50;
    private static final long GIGABYTE = 1_000_000_000;

    /** Less is low on any disk, however small. */
    private static final long LEAST = GIGABYTE;

    /** A tenth of a disk is low, unless that is still this much. */
    private static final long PLENTY = 10 * GIGABYTE;

    private final Disk disk;
    private final I18NProvider texts;

    DiskStatusSource(Disk disk, I18NProvider texts) {
        this.disk = disk;
        this.texts = texts;
    }

    @Override
    public StatusPart part(Locale language) {
        var words = new Words(texts, language);
        var space = disk.space();
        var facts = List.of(
                words.fact(
                        "operation.disk.free",
                        words.of("operation.disk.free.of", words.size(space.free()), words.size(space.total()))),
                words.fact("operation.disk.folder", disk.folder().toString()));
        var concerns = isLow(space)
                ? List.of(new Concern(
                        words.of("operation.disk.low", words.size(space.free())),
                        words.of("operation.disk.low.remedy")))
                : List.<Concern>of();
        return new StatusPart(words.of("operation.disk"), facts, concerns, ORDER);
    }

    static boolean isLow(Space space) {
        return space.free() < LEAST || (space.free() < PLENTY && space.free() < space.total() / 10);
    }
}
