package nl.floreynwijk.green;

/**
 * What somebody said of themselves before they signed up, because they were asked.
 *
 * @param adult that they are 18 or older; nobody asks when they were born
 * @param both that they know they are somewhere else at that time, and mean it
 */
public record Said(boolean adult, boolean both) {

    public static final Said NOTHING = new Said(false, false);
}
