package nl.floreynwijk.budgets;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What money is labelled for: the labels there are, and the purposes they choose from. */
@Service
@RetryOnConflict
@Transactional
public class Labels {

    private static final int MOST = 50;
    private static final int LONGEST_DETAIL = 200;
    private static final int LONGEST_CODE = 30;
    private static final int CENTS = 100;

    private final LabelRepository repository;
    private final JdbcClient database;
    private final AuditTrail audit;

    Labels(LabelRepository repository, JdbcClient database, AuditTrail audit) {
        this.repository = repository;
        this.database = database;
        this.audit = audit;
    }

    /** Every label, in the order in which they were added. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<LabelDetails> all() {
        return database.sql("select %s from budgets_label l order by l.position".formatted(LabelRow.COLUMNS))
                .query((row, _) -> LabelRow.details(row))
                .list();
    }

    /** Everything that a label's money can be meant for. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Purpose> purposes() {
        return database.sql("select * from budgets_purpose order by position")
                .query((row, _) -> new Purpose(
                        new PurposeCode(row.getString("code")),
                        row.getString("name_dutch"),
                        row.getString("name_english")))
                .list();
    }

    /** Adds a label for budgets of that scale. */
    @RolesAllowed(Roles.BOARD)
    public LabelResult add(Scale scale, LabelPlan plan) {
        var problems = plan.problems();
        var code = Codes.of(plan.nameDutch());
        if (code.isEmpty()) {
            problems.add(LabelPlan.Problem.NAME_DUTCH);
        }
        if (!problems.isEmpty()) {
            return new LabelResult.Refused(problems);
        }
        if (!canShare(scale, plan.split())) {
            return new LabelResult.NotToShare();
        }
        if (isCalledSo(plan.nameDutch(), Optional.empty())) {
            return new LabelResult.NameTaken();
        }
        var position = repository.count();
        if (position >= MOST) {
            return new LabelResult.TooMany(MOST);
        }
        return add(Label.planned(free(code.get()), scale, position + 1, plan));
    }

    /** The code as it is or, where a label that is called otherwise by now has it, with a letter after it. */
    private LabelCode free(String code) {
        return Stream.concat(Stream.of(""), IntStream.rangeClosed('b', 'z').mapToObj(it -> "-" + (char) it))
                .map(it -> new LabelCode(code.substring(0, Math.min(code.length(), LONGEST_CODE - it.length())) + it))
                .filter(it -> repository.findById(it).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private LabelResult add(Label label) {
        try {
            repository.save(label);
        } catch (DuplicateKeyException thereIsOne) {
            return new LabelResult.NameTaken();
        }
        audit.record(BudgetsActions.LABEL_ADDED, label.code().value());
        return new LabelResult.Kept(label.code());
    }

    /**
     * Says anew what a label is for; it holds from now on, for what was booked before nothing changes.
     *
     * @param seenVersion the version on which somebody decided
     */
    @RolesAllowed(Roles.BOARD)
    public LabelResult change(LabelCode code, LabelPlan plan, int seenVersion) {
        var problems = plan.problems();
        if (!problems.isEmpty()) {
            return new LabelResult.Refused(problems);
        }
        var label = repository.findById(code).orElseThrow();
        if (!label.version().equals(Optional.of(seenVersion))) {
            return new LabelResult.ChangedMeanwhile();
        }
        if (isCalledSo(plan.nameDutch(), Optional.of(code))) {
            return new LabelResult.NameTaken();
        }
        if (!canShare(label.scale(), plan.split())) {
            return new LabelResult.NotToShare();
        }
        var before = label.rules();
        label.change(plan);
        repository.save(label);
        allowOverdraft(label);
        audit.record(BudgetsActions.LABEL_CHANGED, code.value(), difference(before, label.rules()));
        return new LabelResult.Kept(code);
    }

    /** Which rules there are no more and which are new or otherwise, in codes with whole euros. */
    private static String difference(Set<SpendRule> before, Set<SpendRule> now) {
        var kinds = now.stream().map(SpendRule::kind).collect(toSet());
        var gone = before.stream()
                .map(SpendRule::kind)
                .filter(it -> !kinds.contains(it))
                .map(it -> "no-" + it.code());
        var added = now.stream()
                .filter(it -> !before.contains(it))
                .map(it -> it.kind().code() + "=" + it.limit().cents() / CENTS);
        var codes = Stream.concat(gone.sorted(), added.sorted()).collect(Collectors.joining(" "));
        return codes.substring(0, Math.min(codes.length(), LONGEST_DETAIL));
    }

    /** Whether another label has this name, or one that differs in capitals, accents and signs only. */
    private boolean isCalledSo(String name, Optional<LabelCode> except) {
        var code = Codes.of(name);
        return database
                .sql("select name_dutch from budgets_label where code <> :except")
                .param("except", except.map(LabelCode::value).orElse(""))
                .query((row, _) -> row.getString("name_dutch"))
                .list()
                .stream()
                .anyMatch(it -> Codes.of(it).equals(code));
    }

    private boolean canShare(Scale scale, Optional<Split> split) {
        return split.isEmpty()
                || (scale == Scale.BLOCK
                        && repository
                                .findById(split.get().label())
                                .filter(it -> it.scale() == Scale.DWELLING)
                                .isPresent());
    }

    /** A budget that is deeper below zero than is allowed from now on cannot sink further. */
    private void allowOverdraft(Label label) {
        database.sql("""
                        update budgets_account a join budgets_budget b on b.id = a.budget_id
                        set a.floor_cents = least(-:overdraft, a.balance_cents)
                        where a.kind = 'FREE' and b.label = :label and a.floor_cents <> -:overdraft
                        """)
                .param("overdraft", label.overdraft().cents())
                .param("label", label.code().value())
                .update();
    }

    /** Adds something that a label's money can be meant for. */
    @RolesAllowed(Roles.BOARD)
    public PurposeResult addPurpose(String nameDutch, String nameEnglish) {
        var code = Codes.of(nameDutch);
        if (code.isEmpty()
                || !Stream.of(nameDutch, nameEnglish).allMatch(it -> TypedLine.fits(it, LabelPlan.LONGEST_NAME))) {
            return new PurposeResult.NotAName();
        }
        var before = purposes();
        if (before.stream().anyMatch(it -> Codes.of(it.nameDutch()).equals(code))) {
            return new PurposeResult.NameTaken();
        }
        if (before.size() >= MOST) {
            return new PurposeResult.TooMany(MOST);
        }
        var added = database.sql("insert ignore into budgets_purpose values (:code, :dutch, :english, :position)")
                .param("code", code.get())
                .param("dutch", nameDutch.strip())
                .param("english", nameEnglish.strip())
                .param("position", before.size() + 1)
                .update();
        if (added == 0) {
            return new PurposeResult.NameTaken();
        }
        audit.record(BudgetsActions.PURPOSE_ADDED, code.get());
        return new PurposeResult.Added(new PurposeCode(code.get()));
    }
}
