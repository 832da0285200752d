package nl.floreynwijk.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a picture has to be turned to be upright: by the note that a camera makes of how it was held. */
enum Orientation {
    UPRIGHT(1, 0, 0, 1, false, false),
    MIRRORED(-1, 0, 0, 1, true, false),
    UPSIDE_DOWN(-1, 0, 0, -1, true, true),
    MIRRORED_UPSIDE_DOWN(1, 0, 0, -1, false, true),
    MIRRORED_ON_ITS_LEFT(0, 1, 1, 0, false, false),
    ON_ITS_LEFT(0, 1, -1, 0, true, false),
    MIRRORED_ON_ITS_RIGHT(0, -1, -1, 0, true, true),
    ON_ITS_RIGHT(0, -1, 1, 0, false, true);

    private static final int START_OF_PICTURE = 0xDA;
    private static final int NOTES = 0xE1;
    private static final int ORIENTATION = 0x0112;
    private static final String SIGN = "Exif\0\0";
    private static final int ENTRY = 12;

    private final int xx;
    private final int yx;
    private final int xy;
    private final int yy;
    private final boolean backAcross;
    private final boolean backDown;

    /** How x and y of the picture go over into those of the upright one, and whether they count back from its end. */
    Orientation(int xx, int yx, int xy, int yy, boolean backAcross, boolean backDown) {
        this.xx = xx;
        this.yx = yx;
        this.xy = xy;
        this.yy = yy;
        this.backAcross = backAcross;
        this.backDown = backDown;
    }

    /** Of a JPEG, from its bytes; upright where there is no note or it makes no sense. */
    static Orientation of(byte[] jpeg) {
        var bytes = ByteBuffer.wrap(jpeg);
        try {
            var at = 2;
            while (Byte.toUnsignedInt(bytes.get(at)) == 0xFF) {
                var marker = Byte.toUnsignedInt(bytes.get(at + 1));
                var length = Short.toUnsignedInt(bytes.getShort(at + 2));
                if (marker == START_OF_PICTURE || length < 2) {
                    return UPRIGHT;
                }
                if (marker == NOTES && new String(jpeg, at + 4, SIGN.length(), ISO_8859_1).equals(SIGN)) {
                    return in(bytes.slice(at + 4 + SIGN.length(), length - 2 - SIGN.length()));
                }
                at += 2 + length;
            }
        } catch (IndexOutOfBoundsException notes) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    /** The notes are a TIFF file of their own. */
    private static Orientation in(ByteBuffer notes) {
        notes.order(notes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = notes.getInt(4);
        var entries = Short.toUnsignedInt(notes.getShort(directory));
        for (var entry = directory + 2; entry < directory + 2 + entries * ENTRY; entry += ENTRY) {
            if (Short.toUnsignedInt(notes.getShort(entry)) == ORIENTATION) {
                var value = notes.getShort(entry + 8);
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    boolean isOnItsSide() {
        return xx == 0;
    }

    /** Turns a picture of this size. */
    AffineTransform turning(int width, int height) {
        var across = isOnItsSide() ? height : width;
        var down = isOnItsSide() ? width : height;
        return new AffineTransform(xx, yx, xy, yy, backAcross ? across : 0, backDown ? down : 0);
    }
}
