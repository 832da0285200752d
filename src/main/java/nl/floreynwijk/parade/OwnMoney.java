package nl.floreynwijk.parade;

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
    private final CurrentAccount currentAccount;

    OwnMoney(AccountReader reader, CurrentAccount currentAccount) {
        this.reader = reader;
        this.currentAccount = currentAccount;
    }

    /** All money of a booking; empty where there is none by that id, and where it is somebody else's. */
    public Optional<BookingAccount> of(BookingId booking) {
        return reader.find(booking).filter(it -> mayRead(it.owner())).map(AccountReader.Read::account);
    }

    private boolean mayRead(AccountId owner) {
        return currentAccount.id().equals(owner)
                || currentAccount.has(Role.TREASURER)
                || currentAccount.has(Role.PARADE_ORGANISER);
    }
}
