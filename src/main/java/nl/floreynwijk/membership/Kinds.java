package nl.floreynwijk.membership;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of members there are, and what each costs. */
@Service
@RetryOnConflict
@Transactional
public class Kinds {

    private static final int MOST = 20;

    private final KindRepository repository;
    private final JdbcClient database;
    private final AuditTrail audit;
    private final Clock clock;

    Kinds(KindRepository repository, JdbcClient database, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** What somebody can join as today, in the order in which it is offered. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<KindSummary> offered() {
        return all().stream().filter(KindSummary::offered).toList();
    }

    /**
     * Asks these terms of whoever joins as this kind from a day on that has still to come; terms that were planned for
     * the same day are forgotten.
     */
    @RolesAllowed(Roles.BOARD)
    public TermsResult ask(KindCode code, Terms terms) {
        var kind = repository.findById(code).orElseThrow();
        var today = DutchTime.day(clock.instant());
        if (!kind.ask(terms, today)) {
            return new TermsResult.NotADayToCome(today.plusDays(1));
        }
        repository.save(kind);
        audit.record(
                MembershipActions.TERMS_CHANGED, code.value(), terms.validFrom().toString());
        return new TermsResult.Asked(terms.validFrom());
    }

    /** Adds a kind that everybody can choose; it costs nothing until terms are asked. */
    @RolesAllowed(Roles.BOARD)
    public KindResult add(Party party, boolean votes, KindWords words) {
        var problems = words.problems();
        var code = KindCode.named(words.nameDutch());
        if (code.isEmpty()) {
            problems.add(KindWords.Problem.NAME_DUTCH);
        }
        if (!problems.isEmpty()) {
            return new KindResult.Refused(problems);
        }
        var position = repository.count();
        if (position >= MOST) {
            return new KindResult.TooMany(MOST);
        }
        return keep(code.orElseThrow(), Kind.added(code.orElseThrow(), party, votes, words.tidy(), position + 1));
    }

    private KindResult keep(KindCode code, Kind kind) {
        try {
            repository.save(kind);
        } catch (DuplicateKeyException thereIsOne) {
            return new KindResult.NameTaken();
        }
        audit.record(MembershipActions.KIND_ADDED, code.value());
        return new KindResult.Kept(code);
    }

    /** Describes the kind in other words; who can be one and whether they vote never changes. */
    @RolesAllowed(Roles.BOARD)
    public KindResult describe(KindCode code, KindWords words) {
        var problems = words.problems();
        if (!problems.isEmpty()) {
            return new KindResult.Refused(problems);
        }
        var kind = repository.findById(code).orElseThrow();
        kind.describe(words.tidy());
        repository.save(kind);
        audit.record(MembershipActions.KIND_DESCRIBED, code.value());
        return new KindResult.Kept(code);
    }

    /** Offers the kind to whoever wants to join, or no longer; whoever is a member stays one. */
    @RolesAllowed(Roles.BOARD)
    public void offer(KindCode code, boolean offered) {
        var kind = repository.findById(code).orElseThrow();
        if (kind.isOffered() != offered) {
            kind.offer(offered);
            repository.save(kind);
            audit.record(MembershipActions.OFFER_CHANGED, code.value());
        }
    }

    /** Every kind with all its terms, those that have still to begin first. */
    @RolesAllowed({Roles.BOARD, Roles.TREASURER})
    @Transactional(readOnly = true)
    public Map<KindSummary, List<Terms>> withTerms() {
        var terms = database
                .sql("select * from membership_terms order by valid_from desc")
                .query((row, number) -> Map.entry(new KindCode(row.getString("kind")), terms(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        var kinds = new LinkedHashMap<KindSummary, List<Terms>>();
        all().forEach(kind -> kinds.put(kind, terms.getOrDefault(kind.code(), List.of())));
        return kinds;
    }

    /** Every kind, also those that nobody can join as any more. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<KindSummary> all() {
        return database.sql("""
                        select k.*, t.valid_from, t.contribution_cents, t.frequency, t.share_cents
                        from membership_kind k
                        left join membership_terms t on t.kind = k.code and t.valid_from = (
                            select max(u.valid_from) from membership_terms u
                            where u.kind = k.code and u.valid_from <= :today)
                        order by k.position
                        """)
                .param("today", DutchTime.day(clock.instant()))
                .query((row, number) -> summary(row))
                .list();
    }

    private static KindSummary summary(ResultSet row) throws SQLException {
        var terms = row.getObject("valid_from") == null ? Optional.<Terms>empty() : Optional.of(terms(row));
        return new KindSummary(
                new KindCode(row.getString("code")),
                Party.valueOf(row.getString("party")),
                row.getBoolean("votes"),
                row.getString("name_dutch"),
                row.getString("name_english"),
                row.getString("text_dutch"),
                row.getString("text_english"),
                row.getInt("position"),
                row.getBoolean("offered"),
                terms,
                row.getInt("version"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                row.getObject("valid_from", LocalDate.class),
                new Euros(row.getLong("contribution_cents")),
                Frequency.valueOf(row.getString("frequency")),
                new Euros(row.getLong("share_cents")));
    }
}
