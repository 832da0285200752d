package nl.floreynwijk.parade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.parade.LockedBookings.Locked;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody changes their own booking: what is on the stall, and what comes with it. */
@Service
@InArea("parade")
@PreAuthorize("isAuthenticated()")
@RetryOnConflict
@Transactional
public class BookingChanges {

    private final BookingRepository bookings;
    private final LockedBookings locked;
    private final AddOnChanges addOns;
    private final StallPhotos photos;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    BookingChanges(
            BookingRepository bookings,
            LockedBookings locked,
            AddOnChanges addOns,
            StallPhotos photos,
            CurrentAccount currentAccount,
            AuditTrail audit) {
        this.bookings = bookings;
        this.locked = locked;
        this.addOns = addOns;
        this.photos = photos;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /**
     * Says something else of the stall: its name, what is on it, where they are reached.
     *
     * @param photo shown from now on; without one, what is there stays
     */
    public ChangeBookingResult describe(BookingId id, StallForm form, List<CheckedFile> photo) {
        return locked.mine(id)
                .filter(Locked::mayChange)
                .map(it -> describe(it.booking(), form, photo))
                .orElseGet(ChangeBookingResult.TooLate::new);
    }

    private ChangeBookingResult describe(Booking booking, StallForm form, List<CheckedFile> photo) {
        var wrong = form.wrongWords(booking.category());
        if (!wrong.isEmpty()) {
            return new ChangeBookingResult.Refused(wrong);
        }
        booking.describe(form.words());
        photos.keep(booking, photo);
        return keep(booking);
    }

    /** Shows no photo of the stall any more; that is never too late. */
    public ChangeBookingResult removePhoto(BookingId id) {
        return locked.mine(id)
                .map(Locked::booking)
                .filter(Booking::isAgreed)
                .map(it -> {
                    photos.remove(it);
                    return keep(it);
                })
                .orElseGet(ChangeBookingResult.TooLate::new);
    }

    private ChangeBookingResult keep(Booking booking) {
        bookings.save(booking);
        audit.record(BookingActions.CHANGED, booking.id().toString());
        return new ChangeBookingResult.Changed();
    }

    /** What they can bring, with how many are left; empty when by themselves they cannot. */
    @Transactional(readOnly = true)
    public Optional<List<AddOnSummary>> addOns(BookingId id) {
        return locked.look(id)
                .filter(it -> it.booking().account().equals(currentAccount.id()) && it.mayChange())
                .map(it -> addOns.of(it.edition().id()));
    }

    /** What so many of each would change of the price; empty when by themselves they cannot. */
    @Transactional(readOnly = true)
    public Optional<AddOnsPreview> preview(BookingId id, Map<AddOnId, Integer> wanted) {
        return locked.look(id)
                .filter(it -> it.booking().account().equals(currentAccount.id()) && it.mayChange())
                .map(it -> addOns.preview(it, wanted));
    }

    /**
     * Brings so many of each from now on.
     *
     * @param seen what they saw that it changes
     */
    public ChangeBookingResult bring(BookingId id, Map<AddOnId, Integer> wanted, AddOnsPreview seen) {
        return locked.mine(id)
                .filter(Locked::mayChange)
                .map(it -> bring(it, wanted, seen))
                .orElseGet(ChangeBookingResult.TooLate::new);
    }

    private ChangeBookingResult bring(Locked mine, Map<AddOnId, Integer> wanted, AddOnsPreview seen) {
        var refused = addOns.refusal(mine, wanted);
        if (refused.isPresent()) {
            return refused.get();
        }
        var now = addOns.preview(mine, wanted);
        if (!now.equals(seen)) {
            return new ChangeBookingResult.PriceChanged(now);
        }
        addOns.change(mine, wanted);
        audit.record(BookingActions.CHANGED, mine.booking().id().toString(), "add-ons");
        return new ChangeBookingResult.Changed();
    }
}
