package nl.floreynwijk.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** Squares that a scanner reads, as a picture for a screen. */
public final class QrPicture {

    /** In dots. */
    private static final int SQUARE = 6;

    /** As much white around it as a scanner needs, in squares. */
    private static final int MARGIN = 4;

    private QrPicture() {}

    /** As an address that a picture on a page can have: black on white, and sharp at any size. */
    public static String address(List<QrSquares.Bar> bars) {
        var side = across(bars) + 2 * MARGIN;
        var path = bars.stream()
                .map(it ->
                        "M%d %dh%dv1h-%dz".formatted(it.column() + MARGIN, it.row() + MARGIN, it.width(), it.width()))
                .collect(Collectors.joining());
        var drawing = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>""".formatted(side, path);
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(drawing.getBytes(StandardCharsets.UTF_8));
    }

    private static int across(List<QrSquares.Bar> bars) {
        return bars.stream().mapToInt(it -> it.column() + it.width()).max().orElseThrow();
    }

    /** As PNG, black on white. */
    public static byte[] png(List<QrSquares.Bar> bars) {
        var side = (across(bars) + 2 * MARGIN) * SQUARE;
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
