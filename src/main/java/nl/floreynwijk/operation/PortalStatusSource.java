package nl.floreynwijk.operation;

import com.vaadin.flow.i18n.I18NProvider;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Which portal runs, since when, and how it fits in its memory. */
@Component
class PortalStatusSource implements StatusSource {

    private static final int ORDER = 10;

    /** More than this many per cent of the memory still needed after a clean-up: it will not last. */
    private static final int FULL = 90;

    private final BuildProperties build;
    private final Heap heap;
    private final OpenTabs open;
    private final I18NProvider texts;

    PortalStatusSource(BuildProperties build, Heap heap, OpenTabs open, I18NProvider texts) {
        this.build = build;
        this.heap = heap;
        this.open = open;
        this.texts = texts;
    }

    @Override
    public StatusPart part(Locale language) {
        var words = new Words(texts, language);
        var since = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        var facts = List.of(
                words.fact("operation.portal.version", String.valueOf(build.getVersion())),
                words.fact("operation.portal.since", words.moment(since)),
                words.fact("operation.portal.tabs", words.number(open.tabs())),
                words.fact(
                        "operation.portal.memory",
                        words.of(
                                "operation.portal.memory.used",
                                words.size(heap.afterCleanUp()),
                                words.size(heap.max()))),
                words.fact("operation.portal.java", Runtime.version().toString()));
        return new StatusPart(words.of("operation.portal"), facts, concerns(words), ORDER);
    }

    private List<Concern> concerns(Words words) {
        return heap.afterCleanUp() > heap.max() / 100 * FULL
                ? List.of(new Concern(
                        words.of("operation.portal.memory.full"), words.of("operation.portal.memory.full.remedy")))
                : List.of();
    }
}
