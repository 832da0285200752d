package nl.floreynwijk.rad;

import java.util.Optional;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where guests ask for the result of an evening by mail, and take that back. */
@Service
@InArea("rad")
@PreAuthorize("permitAll()")
@RetryOnConflict
@Transactional
public class ResultRequests {

    private final EveningRepository evenings;
    private final RunRepository runs;
    private final GuestTable guests;
    private final CurrentAccount currentAccount;
    private final Contacts contacts;

    ResultRequests(
            EveningRepository evenings,
            RunRepository runs,
            GuestTable guests,
            CurrentAccount currentAccount,
            Contacts contacts) {
        this.evenings = evenings;
        this.runs = runs;
        this.guests = guests;
        this.currentAccount = currentAccount;
        this.contacts = contacts;
    }

    /** Where a member hears the result if they ask for it: at the address of their account; empty for anybody else. */
    @Transactional(readOnly = true)
    public Optional<String> ownAddress() {
        return currentAccount
                .find()
                .filter(_ -> currentAccount.has(Role.MEMBER))
                .flatMap(contacts::of)
                .map(it -> it.address().value());
    }

    /** Leaves an address for the result, or takes it back by an empty one. It is forgotten when the result has been sent. */
    public EmailResult leaveEmail(RunId run, Token device, String typed) {
        // Kept, so that no address comes in while the evening ends and those that are there are forgotten
        var evening = runs.keep(run)
                .filter(Run::isLive)
                .flatMap(it -> evenings.findById(it.evening()))
                .filter(it -> !it.isEnded());
        var guest = evening.flatMap(_ -> guests.find(run, Who.here(currentAccount, Optional.of(device))));
        if (guest.isEmpty()) {
            return new EmailResult.Gone();
        }
        var address = EmailAddress.parse(typed.strip());
        if (address.isEmpty() && !typed.isBlank()) {
            return new EmailResult.NoAddress();
        }
        guests.leaveEmail(guest.get(), address.map(EmailAddress::value));
        return new EmailResult.Kept();
    }
}
