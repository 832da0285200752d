package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.floreynwijk.access.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds transfers in the books of all budgets together. */
@Service
@RolesAllowed({Roles.TREASURER, Roles.BOARD})
@Transactional(readOnly = true)
public class TransferSearch {

    /** The most transfers one page of the list may ask for. */
    public static final int MOST_PER_PAGE = 100;

    private final BookLineQueries queries;

    TransferSearch(BookLineQueries queries) {
        this.queries = queries;
    }

    /**
     * The newest first: {@code limit} of them from {@code offset} on.
     *
     * @param words part of the name of the budget, of who gave or got the money, of what it is for or why; or the amount,
     *     such as {@code 1.234,50}; or the number of the transfer. Of one person or household not who, what for or why
     */
    public List<FoundTransfer> find(String words, int offset, int limit) {
        var most = Math.min(limit, MOST_PER_PAGE);
        return words.isBlank() ? queries.newest(offset, most) : queries.search(words.strip(), offset, most);
    }
}
