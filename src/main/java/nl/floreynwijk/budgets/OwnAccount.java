package nl.floreynwijk.budgets;

import java.util.Optional;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.PortalSettings;
import org.springframework.stereotype.Component;

/** The bank account that holds the money of all budgets; a demo has an invented one. */
@Component
class OwnAccount {

    private static final Iban INVENTED = new Iban("NL20INGB0001234567");

    private final BudgetSettings settings;
    private final Cooperative cooperative;
    private final PortalSettings portal;

    OwnAccount(BudgetSettings settings, Cooperative cooperative, PortalSettings portal) {
        this.settings = settings;
        this.cooperative = cooperative;
        this.portal = portal;
    }

    /** Empty as long as the operator did not say which one it is. */
    Optional<Iban> iban() {
        return Optional.ofNullable(settings.iban())
                .or(() -> Optional.of(INVENTED).filter(_ -> portal.demo()));
    }

    String holder() {
        return Optional.ofNullable(settings.accountHolder())
                .filter(it -> !it.isBlank())
                .orElse(cooperative.name());
    }
}
