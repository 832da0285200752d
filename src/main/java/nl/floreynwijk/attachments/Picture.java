package nl.floreynwijk.attachments;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;

/** A JPEG or PNG, which is written anew: upright, no larger than is needed to read it, its points and nothing else. */
class Picture {

    static final int MOST_MEGAPIXELS = 40;

    /** The most bytes that are kept of a picture, whatever came in. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    static final int LONGEST_SIDE = 2_400;

    private static final float QUALITY = 0.85f;

    private final AttachmentType type;
    private final Path file;

    Picture(AttachmentType type, Path file) {
        this.type = type;
        this.file = file;
    }

    Finding rewriteTo(Path rewritten) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (var content = new FileImageInputStream(file.toFile())) {
            reader.setInput(content, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_MEGAPIXELS * 1_000_000L) {
                return Finding.TOO_MANY_PIXELS;
            }
            if (isForPrinting(reader)) {
                return Finding.PRINT_COLOURS;
            }
            var whole = new AtomicBoolean(true);
            var image = decoded(reader, whole);
            return whole.get() ? write(upright(scaled(image)), rewritten) : Finding.UNREADABLE;
        } finally {
            reader.dispose();
        }
    }

    /** The fourth colour of a JPEG is black, whatever it is taken for. */
    private boolean isForPrinting(ImageReader reader) throws IOException {
        var kinds = reader.getImageTypes(0);
        return type == AttachmentType.JPEG && (!kinds.hasNext() || kinds.next().getNumBands() > 3);
    }

    /** A JPEG of which the end is missing is shown with grey in its place, and a warning. */
    private static BufferedImage decoded(ImageReader reader, AtomicBoolean whole) throws IOException {
        reader.addIIOReadWarningListener((_, warning) -> {
            if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
                whole.set(false);
            }
        });
        return reader.read(0);
    }

    /** In the colours of screens. By halves, so that fine letters stay readable. */
    private static BufferedImage scaled(BufferedImage image) {
        var longest = Math.max(image.getWidth(), image.getHeight());
        if (longest > 2 * LONGEST_SIDE) {
            return scaled(drawn(image, image.getWidth() / 2, image.getHeight() / 2));
        }
        var share = Math.min(1.0, (double) LONGEST_SIDE / longest);
        return drawn(image, (int) Math.round(image.getWidth() * share), (int) Math.round(image.getHeight() * share));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var across = Math.max(1, width);
        var down = Math.max(1, height);
        return painted(across, down, image.getColorModel().hasAlpha(), graphics -> {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(image, 0, 0, across, down, null);
        });
    }

    private BufferedImage upright(BufferedImage image) throws IOException {
        var orientation = type == AttachmentType.JPEG ? Orientation.of(Files.readAllBytes(file)) : Orientation.UPRIGHT;
        if (orientation == Orientation.UPRIGHT) {
            return image;
        }
        var width = image.getWidth();
        var height = image.getHeight();
        var onItsSide = orientation.isOnItsSide();
        var turning = orientation.turning(width, height);
        return painted(
                onItsSide ? height : width,
                onItsSide ? width : height,
                false,
                graphics -> graphics.drawImage(image, turning, null));
    }

    private interface Painting {
        void on(Graphics2D graphics);
    }

    private static BufferedImage painted(int width, int height, boolean seeThrough, Painting painting) {
        var paper =
                new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = paper.createGraphics();
        painting.on(graphics);
        graphics.dispose();
        return paper;
    }

    /** A photo that somebody saved as a PNG is much larger than it has to be. */
    private Finding write(BufferedImage image, Path rewritten) throws IOException {
        if (type == AttachmentType.PNG) {
            write(image, AttachmentType.PNG, rewritten);
            if (Files.size(rewritten) <= MOST_BYTES) {
                return Finding.FINE_PNG;
            }
        }
        write(onWhite(image), AttachmentType.JPEG, rewritten);
        return Finding.FINE_JPEG;
    }

    private static BufferedImage onWhite(BufferedImage image) {
        return painted(
                image.getWidth(),
                image.getHeight(),
                false,
                graphics -> graphics.drawImage(image, 0, 0, Color.WHITE, null));
    }

    private static void write(BufferedImage image, AttachmentType as, Path rewritten) throws IOException {
        Files.deleteIfExists(rewritten);
        var writer = ImageIO.getImageWritersByFormatName(as.name()).next();
        try (var content = new FileImageOutputStream(rewritten.toFile())) {
            var how = writer.getDefaultWriteParam();
            if (as == AttachmentType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(content);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
