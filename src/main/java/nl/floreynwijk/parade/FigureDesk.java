package nl.floreynwijk.parade;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of an edition for the organiser, beside those of the edition before it. */
@Service
@InArea("parade")
@RolesAllowed({Roles.PARADE_ORGANISER, Roles.TREASURER})
@Transactional(readOnly = true)
public class FigureDesk {

    private final FigureSums table;

    FigureDesk(FigureSums table) {
        this.table = table;
    }

    /** Empty when there is no such edition; three queries. */
    public Optional<ParadeFigures> of(EditionId edition) {
        return table.of(edition);
    }
}
