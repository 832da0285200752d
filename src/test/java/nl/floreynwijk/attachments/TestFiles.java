package nl.floreynwijk.attachments;

import java.awt.Color;
import java.awt.image.BandedSampleModel;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people, programs and strangers send them. */
public final class TestFiles {

    private TestFiles() {}

    public static byte[] pdf() {
        return pdf(1, document -> {});
    }

    /** A PDF of this name that was found to be fine. */
    public static CheckedFile checkedPdf(AttachmentCheck check, String name) {
        try {
            var file = Files.createTempFile("portal-", ".upload");
            file.toFile().deleteOnExit();
            Files.write(file, pdf());
            return ((CheckResult.Fine) check.check(file, name)).file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A photo of this name that was found to be fine. */
    public static CheckedFile checkedPhoto(AttachmentCheck check, String name) {
        try {
            var file = Files.createTempFile("portal-", ".upload");
            file.toFile().deleteOnExit();
            Files.write(file, jpeg(40, 30));
            return ((CheckResult.Fine) check.check(file, name)).file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pdf(int pages, Consumer<PDDocument> more) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            more.accept(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With something in its catalogue under this name. */
    static byte[] pdfWith(String key, COSDictionary what) {
        return pdf(1, document -> document.getDocumentCatalog().getCOSObject().setItem(key, what));
    }

    static byte[] pdfWithFile(String name, String content) {
        return pdf(1, document -> {
            try {
                var file = new PDEmbeddedFile(
                        document, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
                var specification = new PDComplexFileSpecification();
                specification.setFile(name);
                specification.setEmbeddedFile(file);
                var files = new PDEmbeddedFilesNameTreeNode();
                files.setNames(Map.of(name, specification));
                var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                names.setEmbeddedFiles(files);
                document.getDocumentCatalog().setNames(names);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Whoever opens it needs this password; "" for none, though it asks not to be changed. */
    public static byte[] pdfWithPassword(String password) {
        return pdf(1, document -> {
            try {
                var asked = new AccessPermission();
                asked.setCanModify(false);
                var policy = new StandardProtectionPolicy("owner", password, asked);
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A PDF whose only object stream unpacks to this many bytes, many times more than it has itself. */
    static byte[] pdfThatUnpacksTo(long bytes) {
        try {
            var packed = packed(bytes);
            var out = new ByteArrayOutputStream();
            write(out, "%PDF-1.5\n");
            var stream = out.size();
            write(
                    out,
                    "4 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.length + ">>\nstream\n");
            out.write(packed);
            write(out, "\nendstream\nendobj\n");
            var references = out.size();
            var table = ByteBuffer.allocate(6 * 6);
            entry(table, 0, 0, 0);
            entry(table, 2, 4, 0);
            entry(table, 2, 4, 1);
            entry(table, 2, 4, 2);
            entry(table, 1, stream, 0);
            entry(table, 1, references, 0);
            write(out, "5 0 obj\n<</Type/XRef/Size 6/W[1 4 1]/Root 1 0 R/Length 36>>\nstream\n");
            out.write(table.array());
            write(out, "\nendstream\nendobj\nstartxref\n" + references + "\n%%EOF\n");
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void entry(ByteBuffer table, int kind, int place, int index) {
        table.put((byte) kind).putInt(place).put((byte) index);
    }

    private static void write(ByteArrayOutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] packed(long bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            var part = new byte[1 << 20];
            Arrays.fill(part, (byte) ' ');
            for (var left = bytes; left > 0; left -= part.length) {
                out.write(part, 0, (int) Math.min(part.length, left));
            }
        }
        return packed.toByteArray();
    }

    public static byte[] jpeg(int width, int height) {
        return written(photo(width, height), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return written(photo(width, height), "png");
    }

    static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Red, green, blue and white, from the corner at the top left along the edge. */
    static BufferedImage photo(int width, int height) {
        var photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = photo.createGraphics();
        var colours = List.of(Color.RED, Color.GREEN, Color.WHITE, Color.BLUE);
        for (var quarter = 0; quarter < colours.size(); quarter++) {
            graphics.setColor(colours.get(quarter));
            graphics.fillRect(quarter % 2 * width / 2, quarter / 2 * height / 2, width / 2, height / 2);
        }
        graphics.dispose();
        return photo;
    }

    /** A photo with what a phone notes of it: how it was held, and the place. */
    static byte[] jpegWithNotes(BufferedImage photo, int orientation, boolean littleEndian) {
        var order = littleEndian ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        var notes = ByteBuffer.allocate(80).order(order);
        notes.put((littleEndian ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        notes.putShort((short) 42).putInt(8).putShort((short) 2);
        notes.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        notes.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        notes.put("GPS: 52.1611 N, 5.3722 E".getBytes(StandardCharsets.US_ASCII));
        return withSegment(written(photo, "jpeg"), 0xFFE1, "Exif\0\0", notes.array());
    }

    private static byte[] withSegment(byte[] jpeg, int marker, String sign, byte[] content) {
        var segment = ByteBuffer.allocate(jpeg.length + 4 + sign.length() + content.length);
        segment.put(jpeg, 0, 2).putShort((short) marker).putShort((short) (2 + sign.length() + content.length));
        segment.put(sign.getBytes(StandardCharsets.US_ASCII)).put(content).put(jpeg, 2, jpeg.length - 2);
        return segment.array();
    }

    /** In the four colours of a printing press, whether it says so or not. */
    static byte[] jpegForPrinting(boolean saysSo) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var points = Raster.createWritableRaster(new BandedSampleModel(DataBuffer.TYPE_BYTE, 40, 30, 4), null);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(points, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return saysSo
                ? withSegment(bytes.toByteArray(), 0xFFEE, "Adobe", new byte[] {0, 100, 0, 0, 0, 0, 0})
                : bytes.toByteArray();
    }

    /** A few bytes that say they are a picture of this size. */
    static byte[] pngThatSaysItIs(int width, int height) {
        try {
            var out = new ByteArrayOutputStream();
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
            writePart(out, "IHDR", header.array());
            writePart(out, "IDAT", packed(Math.min(130_000_000, (3L * width + 1) * height)));
            writePart(out, "IEND", new byte[0]);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writePart(ByteArrayOutputStream out, String name, byte[] content) throws IOException {
        var part = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content);
        var checksum = new CRC32();
        checksum.update(part.array());
        out.write(ByteBuffer.allocate(4).putInt(content.length).array());
        out.write(part.array());
        out.write(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    /** As phones of Apple keep photos. */
    public static byte[] heic() {
        return "\0\0\0\030ftypheic\0\0\0\0mif1heic and then the photo".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** As office programs keep letters. */
    public static byte[] docx() {
        return "PK\003\004 and then the letter".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether a file still waits to be kept. */
    public static boolean isThere(CheckedFile file) {
        try {
            return file.bytes().length > 0;
        } catch (UncheckedIOException gone) {
            return false;
        }
    }
}
