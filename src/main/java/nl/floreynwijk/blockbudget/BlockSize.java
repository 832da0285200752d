package nl.floreynwijk.blockbudget;

/**
 * How many votes a block would have now.
 *
 * @param dwellings with a vote for each dwelling
 * @param members with a vote for each member who votes
 */
public record BlockSize(int dwellings, int members) {

    public int votes(Voters voters) {
        return switch (voters) {
            case DWELLINGS -> dwellings;
            case MEMBERS -> members;
        };
    }
}
