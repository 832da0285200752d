package nl.floreynwijk.documents;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.i18n.Languages;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Makes pages for printing, as PDF that a screen reader can read too. */
@Component
public class PdfPages {

    private final Cooperative cooperative;
    private final Clock clock;
    private final ITemplateEngine engine = createEngine();

    PdfPages(Cooperative cooperative, Clock clock) {
        this.cooperative = cooperative;
        this.clock = clock;
        // It quotes what people typed
        XRLog.setLoggingEnabled(false);
    }

    private static ITemplateEngine createEngine() {
        var resolver = new ClassLoaderTemplateResolver(PdfPages.class.getClassLoader());
        resolver.setPrefix("print/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    /**
     * The pages of the template {@code <module>/<name>} in this language, or in Dutch where the portal does not speak it.
     *
     * <p>A template finds the values of the model in {@code page}, and the co-operative's name and the moment in
     * {@code portal}. Asking either for a value that is not there is an error. All it shows is text and what the model has as
     * {@link PrintedPicture}: it reaches no file or other address, and links to none.
     */
    public byte[] render(String template, Locale language, Map<String, Object> model) {
        var spoken = Languages.spoken(language.getLanguage()).orElse(Languages.DUTCH);
        var values = new Context(spoken);
        values.setVariable("page", model);
        values.setVariable(
                "portal",
                Map.of(
                        "language", spoken.getLanguage(),
                        "name", cooperative.name(),
                        "made", DutchTime.momentInYear(clock.instant(), spoken)));
        var page = Jsoup.parse(engine.process(template + "_" + spoken.getLanguage(), values));
        // Paper has no links, and what somebody typed should not become one
        page.select("[href]").removeAttr("href");
        return pdf(page);
    }

    private static byte[] pdf(Document page) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(W3CDom.convert(page), null);
        builder.useExternalResourceAccessControl(
                (address, _) -> PrintedPicture.isOne(address),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.usePdfUaAccessibility(true);
        useFont(builder, "DejaVuSans.ttf", 400);
        useFont(builder, "DejaVuSans-Bold.ttf", 700);
        builder.withProducer("Portal");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** All letters come with the pages: readers have no others for them. */
    private static void useFont(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(
                () -> PdfPages.class.getResourceAsStream("/fonts/" + file),
                "DejaVu Sans",
                weight,
                FontStyle.NORMAL,
                true);
    }
}
