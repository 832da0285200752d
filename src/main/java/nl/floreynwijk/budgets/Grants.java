package nl.floreynwijk.budgets;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.Attachments;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What funders promise, what of it comes in, what they take back, and whether they got what they expected. */
@Service
@RetryOnConflict
@Transactional
public class Grants {

    /** The most grants one page of a list may ask for. */
    public static final int MOST_PER_PAGE = 200;

    /** The most documents of one grant. */
    public static final int MOST_DOCUMENTS = 20;

    private final GrantRepository repository;
    private final GrantQueries queries;
    private final BudgetRepository budgets;
    private final Receipts receipts;
    private final Sharing sharing;
    private final Settlement settlement;
    private final Attachments attachments;
    private final Ledger ledger;
    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Grants(
            GrantRepository repository,
            GrantQueries queries,
            BudgetRepository budgets,
            Receipts receipts,
            Sharing sharing,
            Settlement settlement,
            Attachments attachments,
            Ledger ledger,
            JdbcClient database,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.budgets = budgets;
        this.receipts = receipts;
        this.sharing = sharing;
        this.settlement = settlement;
        this.attachments = attachments;
        this.ledger = ledger;
        this.database = database;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those whose title, funder or budget holds these words, the newest first: {@code limit} of them from {@code offset} on. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    @Transactional(readOnly = true)
    public List<GrantSummary> search(String words, int offset, int limit) {
        return queries.search(words, offset, Math.min(limit, MOST_PER_PAGE));
    }

    /** Everything of one grant; empty when there is none with this id. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    @Transactional(readOnly = true)
    public Optional<GrantDetails> find(GrantId id) {
        return queries.find(id);
    }

    /**
     * Records what a funder promised.
     *
     * @param id made when the form was shown: recording it again is recording it once
     */
    @RolesAllowed(Roles.TREASURER)
    public GrantResult record(GrantId id, GrantPlan plan) {
        var problems = plan.problems();
        if (!problems.isEmpty()) {
            return new GrantResult.Refused(problems);
        }
        var budget = budgets.lock(plan.budget()).orElseThrow();
        if (repository.findById(id).isEmpty()) {
            repository.save(Grant.made(id, budget.id(), plan, currentAccount.id(), clock.instant()));
            audit.record(BudgetsActions.GRANT_RECORDED, id.toString());
        }
        return new GrantResult.Recorded(id);
    }

    /** How money of the grant would be shared if so much came in. */
    @RolesAllowed(Roles.TREASURER)
    @Transactional(readOnly = true)
    public Shares shares(GrantId id, Euros amount) {
        return sharing.shares(budgetOf(repository.findById(id).orElseThrow()), amount);
    }

    private Budget budgetOf(Grant grant) {
        return budgets.findById(grant.budget()).orElseThrow();
    }

    /**
     * Books money of an instalment that came in, and shares it by the rule of the label.
     *
     * @param receipt made when the form was shown: booking it again is booking it once
     */
    @RolesAllowed(Roles.TREASURER)
    public ReceiptResult receive(GrantId id, int number, TransferId receipt, Euros amount, LocalDate day) {
        if (!Amounts.canBe(amount)) {
            return new ReceiptResult.NotAnAmount();
        }
        var today = DutchTime.day(clock.instant());
        if (!BookDays.canBe(day, today)) {
            return new ReceiptResult.NotADay(today);
        }
        var budget = lockBudgetOf(id);
        var shares = sharing.shares(budget, amount);
        if (ledger.isBooked(receipt)) {
            return new ReceiptResult.Received(shares);
        }
        var grant = repository.findById(id).orElseThrow();
        var open = grant.instalment(number).orElseThrow().open();
        if (amount.compareTo(open) > 0) {
            return new ReceiptResult.MoreThanPromised(open);
        }
        var transfers = sharing.transfers(budget, id, amount, receipt, day);
        if (ledger.postAll(transfers) instanceof Posting.YearClosed(var year)) {
            return new ReceiptResult.YearClosed(year);
        }
        keep(grant, new Receipt(receipt, id, number, amount, transfers.size()));
        settlement.settleAll(transfers.stream().map(it -> it.to().budget()).collect(toSet()));
        return new ReceiptResult.Received(shares);
    }

    /** Of two who book on one budget, the second sees what the first did. */
    private Budget lockBudgetOf(GrantId id) {
        return budgets.lock(repository.findById(id).orElseThrow().budget()).orElseThrow();
    }

    private void keep(Grant grant, Receipt receipt) {
        receipts.note(receipt);
        grant.receive(receipt.instalment(), receipt.amount());
        repository.save(grant);
        audit.record(BudgetsActions.GRANT_RECEIVED, grant.id().toString());
    }

    /**
     * Notes that the funder gives less. What is still to come lapses first; the rest is owed by the budget it was promised
     * for, and given back from what is free now and whatever comes free later. What went on to dwellings is theirs: no
     * more can be owed than that budget itself has of it.
     *
     * @param id of the cut, made when the form was shown: noting it again is noting it once
     */
    @RolesAllowed(Roles.TREASURER)
    public CutResult cut(GrantId grantId, CutId id, Euros less, String typed) {
        var reason = WrittenText.inOneLine(typed);
        if (!Amounts.canBe(less)) {
            return new CutResult.NotAnAmount();
        }
        if (!Reasons.fits(reason)) {
            return new CutResult.NoReason();
        }
        lockBudgetOf(grantId);
        var grant = repository.findById(grantId).orElseThrow();
        if (isNoted(id)) {
            return new CutResult.Cut(Euros.ZERO, Euros.ZERO, grant.owed(), 0);
        }
        var kept = queries.keptOf(grantId);
        if (less.compareTo(grant.cuttable(kept)) > 0) {
            return new CutResult.MoreThanLeft(grant.cuttable(kept));
        }
        var lapsed = grant.cut(less, kept);
        repository.save(grant);
        note(id, grantId, less, lapsed, reason);
        audit.record(BudgetsActions.GRANT_CUT, grantId.toString());
        return settle(grant, lapsed);
    }

    private CutResult settle(Grant grant, Euros lapsed) {
        var unfit = settlement.settle(grant.budget());
        var owed = repository.findById(grant.id()).orElseThrow().owed();
        return new CutResult.Cut(lapsed, grant.owed().minus(owed), owed, unfit.size());
    }

    private boolean isNoted(CutId id) {
        return database.sql("select count(*) from budgets_cut where id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private void note(CutId id, GrantId grant, Euros less, Euros lapsed, String reason) {
        database.sql("""
                        insert into budgets_cut (id, grant_id, cents, lapsed_cents, reason, made_at, made_by)
                        values (:id, :grant, :cents, :lapsed, :reason, :now, :by)
                        """)
                .param("id", id.value())
                .param("grant", grant.value())
                .param("cents", less.cents())
                .param("lapsed", lapsed.cents())
                .param("reason", reason)
                .param("now", clock.instant())
                .param("by", currentAccount.actor().map(AccountId::value).orElse(null))
                .update();
    }

    /**
     * Adds documents to a grant, such as the agreement: whoever may read the book of the budget may read them.
     *
     * @param upload made when the form was shown: adding them again is adding them once
     * @param documents of which all are added or none
     */
    @RolesAllowed(Roles.TREASURER)
    public DocumentsResult attach(GrantId id, UploadId upload, List<CheckedFile> documents) {
        lockBudgetOf(id);
        if (isAttached(id, upload)) {
            return new DocumentsResult.Attached();
        }
        if (documentsOf(id) + documents.size() > MOST_DOCUMENTS) {
            return new DocumentsResult.TooMany(MOST_DOCUMENTS);
        }
        documents.forEach(document -> attach(id, upload, attachments.keep(document)));
        audit.record(BudgetsActions.GRANT_DOCUMENTED, id.toString());
        return new DocumentsResult.Attached();
    }

    private boolean isAttached(GrantId id, UploadId upload) {
        return database.sql(
                                "select count(*) from budgets_grant_document where grant_id = :grant and upload_id = :upload")
                        .param("grant", id.value())
                        .param("upload", upload.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private int documentsOf(GrantId id) {
        return database.sql("select count(*) from budgets_grant_document where grant_id = :grant")
                .param("grant", id.value())
                .query(Integer.class)
                .single();
    }

    private void attach(GrantId grant, UploadId upload, AttachmentId document) {
        database.sql("""
                        insert into budgets_grant_document (grant_id, attachment_id, upload_id)
                        values (:grant, :document, :upload)
                        """)
                .param("grant", grant.value())
                .param("document", document.value())
                .param("upload", upload.value())
                .update();
    }

    /** Notes that something the funder expected was shown, and what was seen. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    public FindingResult meet(GrantId id, int expectation, String typed) {
        var finding = WrittenText.inOneLine(typed);
        if (!Reasons.fits(finding)) {
            return new FindingResult.NotAText();
        }
        var grant = repository.findById(id).orElseThrow();
        grant.meet(expectation, DutchTime.day(clock.instant()), finding);
        repository.save(grant);
        audit.record(BudgetsActions.EXPECTATION_MET, id.toString());
        return new FindingResult.Noted();
    }
}
