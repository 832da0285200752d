package nl.floreynwijk.rad.ui;

import java.util.Optional;
import nl.floreynwijk.rad.RunId;
import nl.floreynwijk.rad.SheetCount;
import nl.floreynwijk.rad.SheetResult;
import nl.floreynwijk.rad.TableDuty;

/** Where table sheets are entered: by a helper at their secret address, or by a host. */
interface SheetDesk {

    /** As it is now; empty once the evening is over or the helper is none any more. */
    Optional<TableDuty> duty();

    SheetResult enter(RunId run, int number, SheetCount count, int seenVersion, String reason);
}
