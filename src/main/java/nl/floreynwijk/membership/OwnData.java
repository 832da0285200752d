package nl.floreynwijk.membership;

import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.NotWhileActing;
import nl.floreynwijk.access.OwnDataSource;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.documents.PdfPages;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Everything the co-operative knows about whoever is signed in, to take home: for programs and for people. */
@Service
@NotWhileActing
@Transactional
public class OwnData {

    static final RateLimits.Limit DOWNLOADS = new RateLimits.Limit("own-data", 20, Duration.ofHours(1));

    private final List<OwnDataSource> sources;
    private final Accounts accounts;
    private final CurrentAccount currentAccount;
    private final PdfPages pages;
    private final JsonMapper json;
    private final I18NProvider texts;
    private final RateLimits limits;
    private final AuditTrail audit;

    OwnData(
            List<OwnDataSource> sources,
            Accounts accounts,
            CurrentAccount currentAccount,
            PdfPages pages,
            JsonMapper json,
            I18NProvider texts,
            RateLimits limits,
            AuditTrail audit) {
        this.sources = sources;
        this.accounts = accounts;
        this.currentAccount = currentAccount;
        this.pages = pages;
        this.json = json;
        this.texts = texts;
        this.limits = limits;
        this.audit = audit;
    }

    /** One JSON object with an object for each module, of lists of codes by name; empty after too many in an hour. */
    @PreAuthorize("isAuthenticated()")
    public Optional<byte[]> json() {
        return taken().map(account -> {
            var language = accounts.mine().language();
            var everything = new LinkedHashMap<String, List<Map<String, List<Object>>>>();
            sources.forEach(source -> everything.put(
                    source.module(),
                    source.about(account, language).stream()
                            .map(it -> Map.of(it.name(), it.codes()))
                            .toList()));
            return json.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(everything)
                    .getBytes(StandardCharsets.UTF_8);
        });
    }

    /** The same to read, as a PDF; empty after too many in an hour. */
    @PreAuthorize("isAuthenticated()")
    public Optional<byte[]> pdf() {
        return taken().map(account -> {
            var mine = accounts.mine();
            var parts = sources.stream()
                    .map(source -> part(source, account, mine.language()))
                    .toList();
            return pages.render("membership/own-data", mine.language(), Map.of("name", mine.name(), "parts", parts));
        });
    }

    private Optional<AccountId> taken() {
        var account = currentAccount.id();
        if (limits.exceeded(DOWNLOADS, account.toString()).isPresent()) {
            return Optional.empty();
        }
        audit.record(MembershipActions.OWN_DATA_TAKEN, account.toString());
        return Optional.of(account);
    }

    private Part part(OwnDataSource source, AccountId account, Locale language) {
        var lines = source.about(account, language).stream()
                .filter(it -> !it.values().isEmpty())
                .map(it -> line(source.module(), it, language))
                .toList();
        return new Part(texts.getTranslation(source.module() + ".own-data", language), lines);
    }

    private Line line(String module, OwnDatum datum, Locale language) {
        return new Line(texts.getTranslation(module + ".own-data." + datum.name(), language), datum.values());
    }

    /** What one module knows. */
    record Part(String title, List<Line> lines) {}

    /** One thing it knows. */
    record Line(String label, List<String> values) {}
}
