package nl.floreynwijk.rad;

import nl.floreynwijk.access.AccountErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of somebody's coins and sheets when they are forgotten: these count as before, and are nobody's. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RadFollower {

    private final RadTraces traces;

    RadFollower(RadTraces traces) {
        this.traces = traces;
    }

    @EventListener
    void forget(AccountErased erased) {
        traces.forget(erased.account());
    }
}
