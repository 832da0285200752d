package nl.floreynwijk.green;

/**
 * A place on the map of the neighbourhood, so that it stays where it is on a map of any size.
 *
 * @param x per cent of the width, from the left, in tenths
 * @param y per cent of the height, from the top, in tenths
 */
public record MapPoint(double x, double y) {

    private static final double WHOLE = 100;
    private static final double TENTHS = 10;

    public MapPoint {
        if (!isOnMap(x) || !isOnMap(y)) {
            throw new IllegalArgumentException("Beside the map: %s, %s".formatted(x, y));
        }
        x = Math.round(x * TENTHS) / TENTHS;
        y = Math.round(y * TENTHS) / TENTHS;
    }

    /** Whether both lie within the map. */
    public static boolean isOn(double x, double y) {
        return isOnMap(x) && isOnMap(y);
    }

    private static boolean isOnMap(double part) {
        return part >= 0 && part <= WHOLE;
    }
}
