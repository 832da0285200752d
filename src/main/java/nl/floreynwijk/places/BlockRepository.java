package nl.floreynwijk.places;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface BlockRepository extends Repository<Block, BlockId> {

    /** A name that is taken is an answer, not a reason to lose the transaction. */
    @Transactional(noRollbackFor = DuplicateKeyException.class)
    Block save(Block block);

    Optional<Block> findById(BlockId id);

    int count();

    @Query("select count(*) from places_dwelling where block_id = :id")
    int countDwellings(BlockId id);

    /** Removes the block unless a dwelling belongs to it, and gives how many blocks went. */
    @Modifying
    @Query(
            "delete from places_block where id = :id and not exists (select 1 from places_dwelling where block_id = :id)")
    int deleteUnused(BlockId id);
}
