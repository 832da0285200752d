/** Money that belongs to people together: labelled budgets, the euro ledger behind them, and where each euro went. */
@ApplicationModule(
        displayName = "Potjes",
        allowedDependencies = {
            "base",
            "access",
            "notification",
            "documents",
            "attachments",
            "attachments :: ui",
            "bank",
            "places",
            "membership",
            "operation"
        })
@NullMarked
package nl.floreynwijk.budgets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
