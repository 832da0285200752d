package nl.floreynwijk.parade;

/**
 * Where a pitch is drawn, and how big, in hundredths of a per cent of the drawing: 0 to 10000 from the left and from the top. It
 * lies wholly on the drawing.
 */
public record PitchShape(int x, int y, int width, int height) {

    public static final int WHOLE = 10_000;

    public PitchShape {
        if (!isOn(x, y, width, height)) {
            throw new IllegalArgumentException("Not on the drawing: %d, %d, %d by %d".formatted(x, y, width, height));
        }
    }

    public static boolean isOn(int x, int y, int width, int height) {
        return x >= 0 && y >= 0 && width > 0 && height > 0 && x <= WHOLE - width && y <= WHOLE - height;
    }

    /** Whether they lie on one another, if only partly. */
    public boolean meets(PitchShape other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }
}
