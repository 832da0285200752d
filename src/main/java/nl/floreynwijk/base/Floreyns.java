package nl.floreynwijk.base;

/** An amount of the neighbourhood's own currency, in whole Floreyns. */
public record Floreyns(long amount) {

    public Floreyns {
        if (amount < 0) {
            throw new IllegalArgumentException("Fewer than no Floreyns: " + amount);
        }
    }
}
