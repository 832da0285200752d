package nl.floreynwijk.harry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.ReadResult;
import nl.floreynwijk.documents.Tables;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings along the general list, once, where there is none: so that everybody finds an answer before any landlord's own
 * list is there. What the office makes of it later stays.
 */
@Component
class GeneralList implements SmartLifecycle {

    private static final ClassPathResource FILE = new ClassPathResource("harry/general-list.csv");

    private final ListRepository repository;
    private final ListQueries queries;
    private final ItemTable items;
    private final Tables tables;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GeneralList(
            ListRepository repository,
            ListQueries queries,
            ItemTable items,
            Tables tables,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.items = items;
        this.tables = tables;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void start() {
        if (queries.lastNumber(Optional.empty()) == 0) {
            try {
                transaction.executeWithoutResult(_ -> publish());
            } catch (DuplicateKeyException another) {
                // Another portal on the same database brought it along at the same moment
                if (queries.lastNumber(Optional.empty()) == 0) {
                    throw another;
                }
            }
        }
    }

    private void publish() {
        var now = clock.instant();
        var list = ResponsibilityList.drafted(Optional.empty(), 0, now);
        list.publish(DutchTime.day(now), "", Optional.empty(), now);
        repository.save(list);
        items.addAll(list.id(), read());
    }

    private List<Item> read() {
        if (!(table() instanceof ReadResult.Read(var table))
                || !SheetColumn.missingIn(table).isEmpty()) {
            throw new IllegalStateException("The general list cannot be read");
        }
        var content = ItemSheet.read(table);
        var troubles = QuestionPaths.troubles(content.items());
        if (!content.faults().isEmpty() || !troubles.isEmpty()) {
            throw new IllegalStateException("Not a list: " + content.faults() + troubles);
        }
        return content.items();
    }

    private ReadResult table() {
        try {
            var file = Files.createTempFile("portal-", ".csv");
            try (var content = FILE.getInputStream()) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                return tables.read(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before the demo is filled, and before the web server lets the first visitor in. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 2;
    }

    @Override
    public boolean isRunning() {
        return false;
    }

    @Override
    public void stop() {}
}
