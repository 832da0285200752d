package nl.floreynwijk.tally;

/**
 * Of how few voters nothing is published but how many they are: each of them could take off what they did themselves, and
 * would know what the others voted.
 */
final class Few {

    private static final int ENOUGH = 5;

    private Few() {}

    static boolean are(int voters) {
        return voters > 0 && voters < ENOUGH;
    }
}
