package nl.floreynwijk.documents;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;

/** A text in the squares that a scanner reads. */
public final class QrSquares {

    private QrSquares() {}

    /**
     * Squares that stand beside each other, drawn as one bar.
     *
     * @param column of the first one, from the left, in squares
     * @param row from the top, in squares
     * @param width in squares
     */
    public record Bar(int column, int row, int width) {}

    /** The dark squares of a short text in capitals and digits; a quarter of them may be dirty. */
    public static List<Bar> of(String text) {
        return bars(encoded(text, ErrorCorrectionLevel.Q));
    }

    /** The dark squares of a payment, as banks ask for them; a seventh of them may be dirty. */
    public static List<Bar> ofPayment(String text) {
        return bars(encoded(text, ErrorCorrectionLevel.M));
    }

    private static List<Bar> bars(ByteMatrix squares) {
        var bars = new ArrayList<Bar>();
        for (var row = 0; row < squares.getHeight(); row++) {
            var begin = 0;
            for (var column = 0; column <= squares.getWidth(); column++) {
                if (column < squares.getWidth() && squares.get(column, row) == 1) {
                    continue;
                }
                if (column > begin) {
                    bars.add(new Bar(begin, row, column - begin));
                }
                begin = column + 1;
            }
        }
        return List.copyOf(bars);
    }

    private static ByteMatrix encoded(String text, ErrorCorrectionLevel level) {
        try {
            return Encoder.encode(text, level).getMatrix();
        } catch (WriterException failure) {
            throw new IllegalArgumentException("Too long for a form", failure);
        }
    }
}
