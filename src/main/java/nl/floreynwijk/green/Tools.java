package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.membership.ShownNames;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tools of the neighbourhood, for members: what they can take home and when, and what is broken. */
@Service
@InArea("green")
@RolesAllowed(Roles.MEMBER)
@RetryOnConflict
@Transactional
public class Tools {

    /** Nobody has a tool for more days. */
    public static final int MOST_DAYS = 14;

    /** Nobody has or is promised more at a time. */
    public static final int MOST_LOANS = 3;

    /** Nobody is promised something that is further ahead. */
    public static final int DAYS_AHEAD = 60;

    /** The most characters of what is broken. */
    public static final int LONGEST_REPORT = 500;

    private static final Limit REPORTS = new Limit("green-tool-reports", 10, Duration.ofDays(1));

    private final ToolStock stock;
    private final ToolReader reader;
    private final ToolRepository repository;
    private final LoanTable loans;
    private final ToolReportTable reports;
    private final ToolMails mails;
    private final Volunteers volunteers;
    private final PersonalPhotos photos;
    private final Contacts contacts;
    private final RateLimits limits;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Tools(
            ToolStock stock,
            ToolReader reader,
            ToolRepository repository,
            LoanTable loans,
            ToolReportTable reports,
            ToolMails mails,
            Volunteers volunteers,
            PersonalPhotos photos,
            Contacts contacts,
            RateLimits limits,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.stock = stock;
        this.reader = reader;
        this.repository = repository;
        this.loans = loans;
        this.reports = reports;
        this.mails = mails;
        this.volunteers = volunteers;
        this.photos = photos;
        this.contacts = contacts;
        this.limits = limits;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** The neighbourhood's own tools by name, and one's own loans, the first that begins first. */
    @Transactional(readOnly = true)
    public ToolsForMe forMe() {
        return reader.forMe(currentAccount.id());
    }

    /**
     * Takes so many pieces home on these days, both included.
     *
     * @param pieces 1 or more
     * @param adult whether they say that they are 18 or older
     */
    public BorrowResult borrow(ToolId id, LocalDate from, LocalDate until, int pieces, boolean adult) {
        if (pieces < 1 || pieces > ToolPlan.MOST_PIECES) {
            throw new IllegalArgumentException("Nobody borrows " + pieces);
        }
        var today = DutchTime.day(clock.instant());
        if (from.isBefore(today) || until.isBefore(from) || until.isAfter(today.plusDays(DAYS_AHEAD))) {
            return new BorrowResult.NoDays(DAYS_AHEAD);
        }
        if (!until.isBefore(from.plusDays(MOST_DAYS))) {
            return new BorrowResult.TooLong(MOST_DAYS);
        }
        return borrow(new LoanTable.Wanted(id, from, until, pieces), adult, today);
    }

    private BorrowResult borrow(LoanTable.Wanted wanted, boolean adult, LocalDate today) {
        var me = currentAccount.id();
        volunteers.lock(me);
        var tool = stock.hold(wanted.tool()).filter(Tool::isLent);
        if (tool.isEmpty()) {
            return new BorrowResult.NotLent();
        }
        if (tool.get().isForAdults() && !adult) {
            return new BorrowResult.AdultsOnly();
        }
        if (loans.countOpen(me, today) >= MOST_LOANS) {
            return new BorrowResult.TooMany(MOST_LOANS);
        }
        var shortage = stock.shortage(
                tool.get(),
                wanted.pieces(),
                DutchTime.beginning(wanted.from()),
                DutchTime.beginning(wanted.until().plusDays(1)),
                _ -> false);
        return shortage.<BorrowResult>map(it -> new BorrowResult.TooFew(it.free()))
                .orElseGet(() -> promise(wanted, me));
    }

    private BorrowResult promise(LoanTable.Wanted wanted, AccountId me) {
        var id = loans.add(wanted, me, shownName(me), clock.instant());
        audit.record(GreenActions.TOOL_BORROWED, wanted.tool().toString());
        return new BorrowResult.Promised(id);
    }

    private String shownName(AccountId account) {
        return ShownNames.of(contacts.of(account).orElseThrow().name());
    }

    /** Brought it back, or does not need it any more; nothing happens to somebody else's. */
    public void giveBack(LoanId id) {
        loans.openOf(id, currentAccount.id()).ifPresent(tool -> {
            if (loans.end(id, clock.instant())) {
                audit.record(GreenActions.TOOL_BACK, tool.toString());
            }
        });
    }

    /**
     * Says that so many pieces of it are broken, which the gardener reads.
     *
     * @param pieces 1 or more
     * @param photo of what is broken, at most one
     */
    public BrokenResult report(ToolId id, int pieces, String typed, List<CheckedFile> photo) {
        var text = WrittenText.tidy(typed);
        if (!WrittenText.fits(text, LONGEST_REPORT)) {
            return new BrokenResult.NoWords(LONGEST_REPORT);
        }
        if (photo.size() > 1 || photo.stream().anyMatch(it -> !it.type().isPicture())) {
            return new BrokenResult.NoPhoto();
        }
        var tool = stock.hold(id).filter(Tool::isUsed);
        if (tool.isEmpty()) {
            return new BrokenResult.Gone();
        }
        var me = currentAccount.id();
        var wait = limits.exceeded(REPORTS, me.toString());
        if (wait.isPresent()) {
            return new BrokenResult.TooOften(wait.get());
        }
        tell(tool.get(), pieces, text, photo, me);
        return new BrokenResult.Told();
    }

    private void tell(Tool tool, int pieces, String text, List<CheckedFile> photo, AccountId me) {
        var more = tool.breaks(pieces);
        repository.save(tool);
        var said = new ToolReportTable.Said(
                tool.id(), more, text, photo.stream().findFirst().map(photos::keep));
        var report = reports.add(said, me, shownName(me), clock.instant());
        stock.impossible(tool).forEach(it -> mails.broken(tool, it.loan().orElseThrow(), report));
        audit.record(GreenActions.TOOL_BROKEN, tool.id().toString());
    }
}
