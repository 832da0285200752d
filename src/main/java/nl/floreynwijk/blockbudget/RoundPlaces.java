package nl.floreynwijk.blockbudget;

import nl.floreynwijk.places.BlockRenamed;
import nl.floreynwijk.places.Places;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the block of a round is called in step with the block, in the transaction that renamed it. */
@Component
class RoundPlaces {

    private final Places places;
    private final JdbcClient database;

    RoundPlaces(Places places, JdbcClient database) {
        this.places = places;
        this.database = database;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(BlockRenamed renamed) {
        places.nameOf(renamed.block()).ifPresent(name -> database.sql("""
                                update blockbudget_round set block_name = :name, version = version + 1
                                where block_id = :block
                                """)
                .param("name", name)
                .param("block", renamed.block().value())
                .update());
    }
}
