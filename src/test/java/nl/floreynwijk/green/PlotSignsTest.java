package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.PortalSettings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sign of a plot has a code that leads a phone to where guests join. */
@PortalTest
class PlotSignsTest {

    @Autowired
    private PlotSigns signs;

    @Autowired
    private PlotDesk desk;

    @Autowired
    private PortalSettings settings;

    @Autowired
    private TestShifts made;

    private AccountId gerda = AccountId.random();
    private PlotId plot = PlotId.random();

    @BeforeEach
    void thereIsAPlot() {
        made.clear();
        gerda = made.gardener("Gerda Groen");
        plot = made.plot(gerda, "Hoek <b>Eikenstraat</b> & Lindenlaan");
    }

    @Test
    void aScannerReadsWhereToGo() throws Exception {
        var sign = made.as(gerda, () -> signs.print(plot)).orElseThrow();

        try (var document = Loader.loadPDF(sign)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Hoek <b>Eikenstraat</b> & Lindenlaan");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 150);
            var dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots);
            var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
            assertThat(read.getText())
                    .isEqualTo(settings.address("/groen/meedoen/" + plot).toString());
        }
    }

    @Test
    void aPlotThatEndedHasNone() {
        var plan = TestShifts.plotPlan("Hoek <b>Eikenstraat</b> & Lindenlaan", PlotState.ENDED);
        assertThat(made.as(gerda, () -> desk.change(plot, plan, 0))).isInstanceOf(PlotResult.Kept.class);

        assertThat(made.as(gerda, () -> signs.print(plot))).isEmpty();
        assertThat(made.as(gerda, () -> signs.print(PlotId.random()))).isEmpty();
    }
}
