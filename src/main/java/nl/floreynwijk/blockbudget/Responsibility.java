package nl.floreynwijk.blockbudget;

import java.util.Arrays;

/** Whose work it is, by the responsibility list of the neighbourhood. */
public enum Responsibility {
    /** Class 1: somebody who lives there, or a neighbour. */
    RESIDENTS(1),
    /** Class 2: a certified professional from the neighbourhood. */
    CERTIFIED(2),
    /** Class 3: the landlord, whose duty it is anyhow. */
    LANDLORD(3);

    private final int number;

    Responsibility(int number) {
        this.number = number;
    }

    /** The class, from 1 to 3. */
    public int number() {
        return number;
    }

    static Responsibility of(int number) {
        return Arrays.stream(values())
                .filter(it -> it.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No class of work is " + number));
    }
}
