package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.Attachment;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the gardener does with tools: keeps them, reserves them for shifts, hands them out and has them mended. */
@Service
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class ToolDesk {

    private final ToolStock stock;
    private final ToolTable table;
    private final ToolRepository repository;
    private final LoanTable loans;
    private final ToolReportTable reports;
    private final ToolReader reader;
    private final ShiftRepository shifts;
    private final PersonalPhotos photos;
    private final AuditTrail audit;
    private final Clock clock;

    ToolDesk(
            ToolStock stock,
            ToolTable table,
            ToolRepository repository,
            LoanTable loans,
            ToolReportTable reports,
            ToolReader reader,
            ShiftRepository shifts,
            PersonalPhotos photos,
            AuditTrail audit,
            Clock clock) {
        this.stock = stock;
        this.table = table;
        this.repository = repository;
        this.loans = loans;
        this.reports = reports;
        this.reader = reader;
        this.shifts = shifts;
        this.photos = photos;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything there is; three queries. */
    @Transactional(readOnly = true)
    public ToolInventory inventory() {
        return reader.inventory();
    }

    public ToolResult add(ToolPlan plan) {
        return plan.problems().isEmpty()
                ? save(Tool.added(plan, clock.instant()), GreenActions.TOOL_ADDED)
                : new ToolResult.Refused(plan.problems());
    }

    /**
     * Says otherwise how it is; what is promised of it stays, and is shown where it does not go any more.
     *
     * @param seenVersion on which they decided
     */
    public ToolResult change(ToolId id, ToolPlan plan, int seenVersion) {
        if (!plan.problems().isEmpty()) {
            return new ToolResult.Refused(plan.problems());
        }
        var tool = stock.hold(id).filter(it -> it.version() == seenVersion);
        if (tool.isEmpty()) {
            return new ToolResult.ChangedMeanwhile();
        }
        tool.get().become(plan, clock.instant());
        return save(tool.get(), GreenActions.TOOL_CHANGED);
    }

    private ToolResult save(Tool tool, AuditAction action) {
        if (table.isTaken(tool.name(), tool.id())) {
            return new ToolResult.NameTaken();
        }
        try {
            repository.save(tool);
        } catch (DuplicateKeyException sameName) {
            throw new OptimisticLockingFailureException("Called so at the same moment", sameName);
        }
        audit.record(action, tool.id().toString());
        return new ToolResult.Kept(tool.id());
    }

    /** Takes it out of use: it is worn out, or lost. */
    public void leaveUse(ToolId id) {
        stock.hold(id).filter(Tool::isUsed).ifPresent(tool -> {
            tool.leaveUse(clock.instant());
            repository.save(tool);
            reports.mendAll(id, clock.instant());
            audit.record(GreenActions.TOOL_GONE, id.toString());
        });
    }

    /** What a shift needs, and what it could need; three queries. */
    @Transactional(readOnly = true)
    public ShiftTools of(ShiftId shift) {
        return reader.of(shift);
    }

    /**
     * Has so many pieces of it lie ready when the shift begins, instead of so many as before.
     *
     * @param pieces 1 or more
     */
    public ReserveResult reserve(ShiftId id, ToolId toolId, int pieces) {
        if (pieces < 1 || pieces > ToolPlan.MOST_PIECES) {
            throw new IllegalArgumentException("Nobody reserves " + pieces);
        }
        var tool = stock.hold(toolId).filter(it -> it.isUsed() && !it.isCapital());
        var shift = shifts.findById(id).filter(it -> it.isAhead(clock.instant()));
        if (tool.isEmpty() || shift.isEmpty()) {
            return new ReserveResult.Gone();
        }
        var shortage = stock.shortage(
                tool.get(), pieces, shift.get().startsAt(), shift.get().endsAt(), it -> it.shift()
                        .filter(id::equals)
                        .isPresent());
        if (shortage.isPresent()) {
            return new ReserveResult.TooFew(shortage.get());
        }
        table.reserve(toolId, id, pieces, clock.instant());
        audit.record(GreenActions.TOOL_RESERVED, toolId.toString());
        return new ReserveResult.Reserved();
    }

    /** The shift does not need it any more. */
    public void release(ShiftId shift, ToolId tool) {
        if (table.release(tool, shift)) {
            audit.record(GreenActions.TOOL_RELEASED, tool.toString());
        }
    }

    /** Whoever was promised it takes it along; whether that could be written down, for its days have to have begun. */
    public boolean handOut(LoanId id) {
        var now = clock.instant();
        var tool = loans.open(id);
        var done = tool.isPresent() && loans.handOut(id, DutchTime.day(now), now);
        if (done) {
            audit.record(GreenActions.TOOL_HANDED_OUT, tool.get().toString());
        }
        return done;
    }

    /** It is back, or nobody comes for it. */
    public void back(LoanId id) {
        loans.open(id).ifPresent(tool -> {
            if (loans.end(id, clock.instant())) {
                audit.record(GreenActions.TOOL_BACK, tool.toString());
            }
        });
    }

    /** What was broken works again. */
    public void mended(ToolReportId id) {
        reports.toolOf(id).flatMap(stock::hold).ifPresent(tool -> reports.mend(id, clock.instant())
                .ifPresent(pieces -> {
                    tool.mend(pieces);
                    repository.save(tool);
                    audit.record(GreenActions.TOOL_MENDED, tool.id().toString());
                }));
    }

    /** What somebody saw broken; empty when there is none by that id. */
    @Transactional(readOnly = true)
    public Optional<Attachment> photo(AttachmentId id) {
        return Optional.of(id).filter(reports::hasPhoto).flatMap(photos::open);
    }
}
