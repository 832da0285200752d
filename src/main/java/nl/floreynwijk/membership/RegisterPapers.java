package nl.floreynwijk.membership;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.PdfPages;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Blocks;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.Places;
import nl.floreynwijk.places.Placing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What leaves the register on paper: who was a member on a day, and who lives behind which door of a block. */
@Service
@Transactional
public class RegisterPapers {

    /** The first day of which an extract can be asked. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The most members or dwellings on paper. */
    static final int MOST_ROWS = 2_000;

    private final PaperQueries queries;
    private final Places places;
    private final Blocks blocks;
    private final PdfPages pages;
    private final Accounts accounts;
    private final CurrentAccount currentAccount;
    private final RateLimits limits;
    private final AuditTrail audit;
    private final Clock clock;

    RegisterPapers(
            PaperQueries queries,
            Places places,
            Blocks blocks,
            PdfPages pages,
            Accounts accounts,
            CurrentAccount currentAccount,
            RateLimits limits,
            AuditTrail audit,
            Clock clock) {
        this.queries = queries;
        this.places = places;
        this.blocks = blocks;
        this.pages = pages;
        this.accounts = accounts;
        this.currentAccount = currentAccount;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes a PDF with everybody who was a member at the end of that day, by number, and where they lived then. What
     * they are called is what they are called now, and whoever was erased since is a number.
     */
    @RolesAllowed(Roles.BOARD)
    public FileResult extract(LocalDate day, OutputStream out) throws IOException {
        var today = DutchTime.day(clock.instant());
        if (day.isBefore(FIRST_DAY) || day.isAfter(today)) {
            return new FileResult.NotADay(FIRST_DAY, today);
        }
        var tooOften = tooOften();
        if (tooOften.isPresent()) {
            return tooOften.get();
        }
        var language = language();
        var members = queries.membersOn(day, language, MOST_ROWS + 1);
        if (members.size() > MOST_ROWS) {
            return new FileResult.TooMany(MOST_ROWS);
        }
        out.write(pages.render(
                "membership/extract", language, Map.of("day", DutchTime.date(day, language), "members", members)));
        audit.record(MembershipActions.EXTRACT_TAKEN, day.toString(), "rows=" + members.size());
        return new FileResult.Written(members.size());
    }

    /** Writes a PDF with every dwelling of a block by address and the members in it, for who goes from door to door. */
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    public FileResult doorList(BlockId block, OutputStream out) throws IOException {
        var tooOften = tooOften();
        if (tooOften.isPresent()) {
            return tooOften.get();
        }
        var name = blocks.names().stream()
                .filter(it -> it.id().equals(block))
                .map(Choice::name)
                .findFirst();
        if (name.isEmpty()) {
            return new FileResult.NoSuchBlock();
        }
        var doors = doors(block);
        if (doors.size() > MOST_ROWS) {
            return new FileResult.TooMany(MOST_ROWS);
        }
        out.write(pages.render("membership/door-list", language(), Map.of("block", name.get(), "doors", doors)));
        audit.record(MembershipActions.DOOR_LIST_TAKEN, block.toString(), "rows=" + doors.size());
        return new FileResult.Written(doors.size());
    }

    private List<DoorRow> doors(BlockId block) {
        var dwellings = places.inBlock(block);
        var placings = places.of(dwellings).stream().collect(Collectors.toMap(Placing::dwelling, Function.identity()));
        var names = queries.namesAt(dwellings);
        return dwellings.stream()
                .map(placings::get)
                .map(it -> new DoorRow(it.address().line(), names.getOrDefault(it.dwelling(), List.of())))
                .toList();
    }

    private Optional<FileResult> tooOften() {
        return limits.exceeded(RegisterExports.FILES, currentAccount.id().toString())
                .map(FileResult.TooOften::new);
    }

    private Locale language() {
        return accounts.mine().language();
    }

    /** A door, and the members behind it. */
    record DoorRow(String address, List<String> names) {}
}
