package nl.floreynwijk.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {

    @TempDir
    Path folder;

    private Finding found(AttachmentType type, byte[] bytes) throws IOException {
        return Inspector.findingOf(type, Files.write(folder.resolve("sent"), bytes), rewritten());
    }

    private Path rewritten() {
        return folder.resolve("rewritten");
    }

    private BufferedImage result() throws IOException {
        return ImageIO.read(rewritten().toFile());
    }

    @Test
    void aPhotoStaysAPhotoWithoutWhereItWasTaken() throws IOException {
        var photo = TestFiles.jpegWithNotes(TestFiles.photo(80, 60), 1, false);
        assertThat(new String(photo, ISO_8859_1)).contains("Exif", "GPS");

        assertThat(found(AttachmentType.JPEG, photo)).isEqualTo(Finding.FINE_JPEG);

        assertThat(Files.readString(rewritten(), ISO_8859_1))
                .doesNotContain("Exif", "GPS")
                .startsWith("\u00ff\u00d8\u00ff");
        assertThat(result().getWidth()).isEqualTo(80);
    }

    /** The corners of the upright picture, from the top left with the clock, for each way to hold a camera. */
    @ParameterizedTest
    @CsvSource({
        "1, RGBW", "2, GRWB", "3, BWRG", "4, WBGR", "5, RWBG", "6, WRGB", "7, BGRW", "8, GBWR", "0, RGBW", "9, RGBW"
    })
    void aPhotoIsPutUpright(int orientation, String corners) throws IOException {
        var photo = TestFiles.jpegWithNotes(TestFiles.photo(80, 60), orientation, orientation % 2 == 0);

        assertThat(found(AttachmentType.JPEG, photo)).isEqualTo(Finding.FINE_JPEG);

        var upright = result();
        assertThat(upright.getWidth()).isEqualTo(orientation >= 5 && orientation <= 8 ? 60 : 80);
        var right = upright.getWidth() - 10;
        var bottom = upright.getHeight() - 10;
        assertThat(letter(upright.getRGB(10, 10))
                        + letter(upright.getRGB(right, 10))
                        + letter(upright.getRGB(right, bottom))
                        + letter(upright.getRGB(10, bottom)))
                .isEqualTo(corners);
    }

    private static String letter(int point) {
        var colour = new Color(point);
        var red = colour.getRed() > 128;
        var green = colour.getGreen() > 128;
        if (red && green) {
            return "W";
        }
        return red ? "R" : green ? "G" : "B";
    }

    @Test
    void aLargePhotoIsMadeAsLargeAsAScreen() throws IOException {
        assertThat(found(AttachmentType.JPEG, TestFiles.jpeg(3_000, 5_000))).isEqualTo(Finding.FINE_JPEG);

        assertThat(result().getHeight()).isEqualTo(Picture.LONGEST_SIDE);
        assertThat(result().getWidth()).isEqualTo(1_440);
    }

    @Test
    void aLineOfPointsIsAPictureToo() throws IOException {
        assertThat(found(AttachmentType.PNG, TestFiles.png(6_000, 2))).isEqualTo(Finding.FINE_PNG);

        assertThat(result().getHeight()).isEqualTo(1);
    }

    @Test
    void whatCanBeSeenThroughStaysSo() throws IOException {
        var glass = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);

        assertThat(found(AttachmentType.PNG, TestFiles.written(glass, "png"))).isEqualTo(Finding.FINE_PNG);

        assertThat(new Color(result().getRGB(5, 5), true).getAlpha()).isZero();
    }

    @Test
    void aPhotoThatIsAPngBecomesAPhotoWhereItWouldBeTooLarge() throws IOException {
        var noise = new BufferedImage(2_400, 1_800, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (var y = 0; y < noise.getHeight(); y++) {
            for (var x = 0; x < noise.getWidth(); x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }

        assertThat(found(AttachmentType.PNG, TestFiles.written(noise, "png"))).isEqualTo(Finding.FINE_JPEG);
        assertThat(Files.size(rewritten())).isLessThan(Picture.MOST_BYTES);
    }

    @Test
    void whatFollowsAPictureIsLeftOut() throws IOException {
        var polyglot =
                (new String(TestFiles.png(30, 20), ISO_8859_1) + "<script>alert(1)</script>").getBytes(ISO_8859_1);

        assertThat(found(AttachmentType.PNG, polyglot)).isEqualTo(Finding.FINE_PNG);

        assertThat(Files.readString(rewritten(), ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void fewBytesThatBecomeManyPointsAreRefusedUnseen() throws IOException {
        assertThat(found(AttachmentType.PNG, TestFiles.pngThatSaysItIs(50_000, 801)))
                .isEqualTo(Finding.TOO_MANY_PIXELS);
        assertThat(found(AttachmentType.PNG, TestFiles.pngThatSaysItIs(Integer.MAX_VALUE, 1)))
                .isEqualTo(Finding.TOO_MANY_PIXELS);
    }

    @Test
    void theColoursOfAPressAreRefused() throws IOException {
        for (var says : new boolean[] {true, false}) {
            assertThat(found(AttachmentType.JPEG, TestFiles.jpegForPrinting(says)))
                    .isEqualTo(Finding.PRINT_COLOURS);
        }
    }

    @ParameterizedTest
    @CsvSource({"JPEG", "PNG"})
    void aPictureOfWhichTheEndIsMissingIsRefused(AttachmentType type) throws IOException {
        var whole = type == AttachmentType.JPEG ? TestFiles.jpeg(640, 480) : TestFiles.png(640, 480);
        var random = new Random(7);
        for (var time = 0; time < 60; time++) {
            var part = Arrays.copyOf(whole, random.nextInt(whole.length - 16));

            assertThat(found(type, part))
                    .as("%d of %d bytes", part.length, whole.length)
                    .isEqualTo(Finding.UNREADABLE);
        }
    }

    @ParameterizedTest
    @CsvSource({"JPEG", "PNG"})
    void damageInTheMiddleIsBorne(AttachmentType type) throws IOException {
        var whole = type == AttachmentType.JPEG
                ? TestFiles.jpegWithNotes(TestFiles.photo(80, 60), 6, true)
                : TestFiles.png(80, 60);
        var random = new Random(11);
        for (var time = 0; time < 300; time++) {
            var damaged = whole.clone();
            for (var change = 0; change <= time % 5; change++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }

            assertThat(found(type, damaged)).isNotNull();
        }
    }
}
