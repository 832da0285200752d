package nl.floreynwijk.documents;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * A picture on a printed page, no larger than paper shows, which comes with the page itself.
 *
 * @param address what stands in the template as the source of the picture
 */
public record PrintedPicture(String address) {

    private static final String BEGIN = "data:image/jpeg;base64,";

    /** In dots: sharp at half the width of a large sheet. */
    private static final int LONGEST_SIDE = 1_000;

    /**
     * Draws a picture anew, on white.
     *
     * @param picture a JPEG or PNG
     * @throws IllegalArgumentException when it is none
     */
    public static PrintedPicture of(byte[] picture) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(picture));
            if (image == null) {
                throw new IllegalArgumentException("No picture");
            }
            var out = new ByteArrayOutputStream();
            ImageIO.write(small(image), "jpg", out);
            return new PrintedPicture(BEGIN + Base64.getEncoder().encodeToString(out.toByteArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BufferedImage small(BufferedImage image) {
        var share = Math.min(1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * share));
        var height = Math.max(1, (int) Math.round(image.getHeight() * share));
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pencil = paper.createGraphics();
        pencil.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pencil.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        pencil.dispose();
        return paper;
    }

    static boolean isOne(String address) {
        return address.startsWith(BEGIN);
    }
}
