package nl.floreynwijk.parade;

import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody pays and paid for their own booking; the treasurer and the organiser see it of every booking. */
@Service
@InArea("parade")
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class OwnMoney {

    private final AccountReader reader;
    private final RefundTable refunds;
    private final CurrentAccount currentAccount;

    OwnMoney(AccountReader reader, RefundTable refunds, CurrentAccount currentAccount) {
        this.reader = reader;
        this.refunds = refunds;
        this.currentAccount = currentAccount;
    }

    /** All money of a booking; empty where there is none by that id, and where it is somebody else's. */
    public Optional<BookingAccount> of(BookingId booking) {
        return reader.find(booking).filter(it -> mayRead(it.owner())).map(AccountReader.Read::account);
    }

    /** What comes back to whoever is signed in of markets that were called off, by booking. One query. */
    public Map<BookingId, OwnRefund> refunds() {
        return refunds.calledOff(currentAccount.id());
    }

    private boolean mayRead(AccountId owner) {
        return currentAccount.id().equals(owner)
                || currentAccount.has(Role.TREASURER)
                || currentAccount.has(Role.PARADE_ORGANISER);
    }
}
