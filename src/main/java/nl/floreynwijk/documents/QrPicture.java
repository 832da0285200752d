package nl.floreynwijk.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Squares that a scanner reads, as a picture for a screen. */
public final class QrPicture {

    /** In dots. */
    private static final int SQUARE = 6;

    /** As much white around it as a scanner needs, in squares. */
    private static final int MARGIN = 4;

    private QrPicture() {}

    /** As PNG, black on white. */
    public static byte[] png(List<QrSquares.Bar> bars) {
        var across =
                bars.stream().mapToInt(it -> it.column() + it.width()).max().orElseThrow();
        var side = (across + 2 * MARGIN) * SQUARE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        var pencil = picture.createGraphics();
        pencil.setColor(Color.WHITE);
        pencil.fillRect(0, 0, side, side);
        pencil.setColor(Color.BLACK);
        bars.forEach(it -> pencil.fillRect(
                (it.column() + MARGIN) * SQUARE, (it.row() + MARGIN) * SQUARE, it.width() * SQUARE, SQUARE));
        pencil.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
