package nl.floreynwijk.blockbudget;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.base.Euros;

/** A ballot of three proposals, of which two cost more together than there is. */
public final class BallotPapers {

    public static final ProposalId LAMPS = new ProposalId(new UUID(0, 1));
    public static final ProposalId BENCH = new ProposalId(new UUID(0, 2));
    public static final ProposalId DOORS = new ProposalId(new UUID(0, 3));

    private BallotPapers() {}

    public static BallotPaper of(BallotForm form) {
        return new BallotPaper(
                new RoundId(new UUID(0, 9)),
                form,
                Euros.of(1_000),
                10,
                List.of(
                        new BallotPaper.Item(LAMPS, 1, "Lampen", "In de portiek", Euros.of(300), Set.of()),
                        new BallotPaper.Item(BENCH, 2, "Bankje", "", Euros.of(500), Set.of()),
                        new BallotPaper.Item(DOORS, 3, "Voordeuren", "", Euros.of(700), Set.of())));
    }
}
