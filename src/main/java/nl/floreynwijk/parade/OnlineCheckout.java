package nl.floreynwijk.parade;

import java.net.URI;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.PortalSettings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where somebody begins to pay online what they owe, as far as the portal has a provider for it. */
@Service
@InArea("parade")
@PreAuthorize("isAuthenticated()")
public class OnlineCheckout {

    private final Optional<OnlinePayments> provider;
    private final OwnMoney money;
    private final PortalSettings settings;

    OnlineCheckout(Optional<OnlinePayments> provider, OwnMoney money, PortalSettings settings) {
        this.provider = provider;
        this.money = money;
        this.settings = settings;
    }

    /** Whether anybody can pay online. */
    public boolean isOffered() {
        return provider.isPresent();
    }

    /** Begins to pay all that is owed for one's own booking; empty when nothing is owed, or nobody can. */
    public Optional<URI> begin(BookingId booking) {
        return provider.flatMap(it -> money.of(booking)
                .flatMap(BookingAccount::payBy)
                .map(owed -> it.begin(new OnlinePayment(
                        PaymentId.random(),
                        booking,
                        owed.reference(),
                        owed.amount(),
                        settings.address("/parade/boeking/" + booking)))));
    }
}
