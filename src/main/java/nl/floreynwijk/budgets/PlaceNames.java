package nl.floreynwijk.budgets;

import java.util.Collection;
import java.util.List;
import nl.floreynwijk.places.BlockRenamed;
import nl.floreynwijk.places.DwellingId;
import nl.floreynwijk.places.DwellingsChanged;
import nl.floreynwijk.places.Places;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the budget of a block or a dwelling is called in step with the place, as {@link Holders} finds it, in the
 * transaction that changed it: a landlord's file may change tens of thousands of dwellings at once, few with a budget.
 */
@Component
class PlaceNames {

    private static final int AT_ONCE = 1_000;

    private final Places places;
    private final JdbcClient database;

    PlaceNames(Places places, JdbcClient database) {
        this.places = places;
        this.database = database;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(BlockRenamed renamed) {
        places.nameOf(renamed.block()).ifPresent(name -> call(Holder.of(renamed.block()), name));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(DwellingsChanged changed) {
        var dwellings = List.copyOf(changed.dwellings());
        for (var from = 0; from < dwellings.size(); from += AT_ONCE) {
            places.of(withBudget(dwellings.subList(from, Math.min(from + AT_ONCE, dwellings.size()))))
                    .forEach(it -> call(Holder.of(it.dwelling()), it.address().line()));
        }
    }

    private List<DwellingId> withBudget(Collection<DwellingId> dwellings) {
        return database
                .sql("select distinct holder from budgets_budget where scale = :scale and holder in (:holders)")
                .param("scale", Scale.DWELLING.name())
                .param("holders", dwellings.stream().map(DwellingId::toString).toList())
                .query(String.class)
                .list()
                .stream()
                .map(DwellingId::of)
                .toList();
    }

    private void call(Holder holder, String name) {
        database.sql("""
                        update budgets_budget set name = :name, version = version + 1
                        where scale = :scale and holder = :holder
                        """)
                .param("name", name)
                .param("scale", holder.scale().name())
                .param("holder", holder.key())
                .update();
    }
}
