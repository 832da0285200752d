package nl.floreynwijk.blockbudget;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface PaperEntryRepository extends Repository<PaperEntry, PaperEntryId> {

    PaperEntry save(PaperEntry entry);

    Optional<PaperEntry> findById(PaperEntryId id);

    /** What was read from the form with this code, locked: of two who confirm it at once the second one waits. */
    @Query("select * from blockbudget_paper where code_key = :key for update")
    Optional<PaperEntry> lock(String key);

    void delete(PaperEntry entry);
}
