package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.Attachment;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.membership.ShownNames;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plots of the neighbourhood, for members: where they are, who looks after them, and what neighbours would like there. */
@Service
@InArea("green")
@RolesAllowed({Roles.MEMBER, Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class Plots {

    /** The most characters of a wish. */
    public static final int LONGEST_WISH = 500;

    private static final Limit WISHES = new Limit("green-wishes", 10, Duration.ofDays(1));

    private final PlotTable table;
    private final MapTable map;
    private final PersonalPhotos photos;
    private final Contacts contacts;
    private final RateLimits limits;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Plots(
            PlotTable table,
            MapTable map,
            PersonalPhotos photos,
            Contacts contacts,
            RateLimits limits,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.table = table;
        this.map = map;
        this.photos = photos;
        this.contacts = contacts;
        this.limits = limits;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that did not end, by name. */
    @Transactional(readOnly = true)
    public List<PlotSummary> all() {
        return table.all(currentAccount.id(), false, clock.instant());
    }

    /** Everything about one; empty when there is none by that id. */
    @Transactional(readOnly = true)
    public Optional<PlotDetails> find(PlotId id) {
        return table.find(id, currentAccount.id());
    }

    /** A photo of a plot; empty when there is none by that id. */
    @Transactional(readOnly = true)
    public Optional<Attachment> photo(AttachmentId id) {
        return Optional.of(id).filter(table::hasPhoto).flatMap(photos::open);
    }

    /** Whether the neighbourhood has a map of its own. */
    @Transactional(readOnly = true)
    public boolean hasMap() {
        return map.picture().isPresent();
    }

    /** The neighbourhood's own map; empty where it has none. */
    @Transactional(readOnly = true)
    public Optional<Attachment> map() {
        return map.picture().flatMap(photos::open);
    }

    /** Looks after it from now on, with the others. */
    @RolesAllowed(Roles.MEMBER)
    public void join(PlotId plot) {
        var me = currentAccount.id();
        if (table.isOpen(plot) && table.join(plot, me, shownName(me), clock.instant())) {
            audit.record(GreenActions.GROUP_JOINED, plot.toString());
        }
    }

    private String shownName(AccountId account) {
        return ShownNames.of(contacts.of(account).orElseThrow().name());
    }

    /** Does not look after it any more; shifts that they signed up for stay. */
    @RolesAllowed(Roles.MEMBER)
    public void leave(PlotId plot) {
        if (table.leave(plot, currentAccount.id())) {
            audit.record(GreenActions.GROUP_LEFT, plot.toString());
        }
    }

    /** Would like something there, which all members read. */
    @RolesAllowed(Roles.MEMBER)
    public WishResult wish(PlotId plot, String typed) {
        var me = currentAccount.id();
        var text = WrittenText.tidy(typed);
        if (!WrittenText.fits(text, LONGEST_WISH)) {
            return new WishResult.NoWords(LONGEST_WISH);
        }
        if (!table.isOpen(plot)) {
            return new WishResult.Gone();
        }
        var wait = limits.exceeded(WISHES, me.toString());
        if (wait.isPresent()) {
            return new WishResult.TooOften(wait.get());
        }
        table.wish(plot, me, shownName(me), text, clock.instant());
        audit.record(GreenActions.WISHED, plot.toString());
        return new WishResult.Wished();
    }

    /** Takes a wish of one's own away; nothing happens to somebody else's. */
    @RolesAllowed(Roles.MEMBER)
    public void takeBack(WishId wish) {
        table.unwish(wish, currentAccount.id());
    }
}
