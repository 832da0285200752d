package nl.floreynwijk.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.i18n.Languages;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.exceptions.TemplateInputException;
import org.thymeleaf.exceptions.TemplateProcessingException;

class PdfPagesTest {

    static final Clock SATURDAY = Clock.fixed(Instant.parse("2026-07-04T08:00:00Z"), ZoneOffset.UTC);
    static final Cooperative LINDE = new Cooperative(
            "Wijkcoöperatie De Linde <&>",
            "Linde",
            "Lindekwartier",
            "Zwolle",
            "a@example.org",
            "038",
            "Plein 1",
            "altijd",
            null,
            null,
            "",
            "");

    final PdfPages pages = new PdfPages(LINDE, SATURDAY);

    @Test
    void aPageIsPrintedInBothLanguages() throws IOException {
        assertThat(text(list(Languages.DUTCH, "Lindekwartier", "Anna")))
                .contains("Wijkcoöperatie De Linde <&>", "Lijst van leden", "Naam Straat", "Anna Plein 1")
                .contains("Gemaakt op za 4 juli 2026, 10.00\u00A0uur", "Pagina 1 van 1");
        assertThat(text(list(Languages.ENGLISH, "Lindekwartier", "Anna")))
                .contains("List of members", "Name Street", "Made on Sat 4 July 2026, 10:00", "Page 1 of 1");
        assertThat(text(list(Locale.FRENCH, "Lindekwartier", "Anna"))).contains("Lijst van leden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mehmet Yıldırım",
                "Łukasz Wójcik",
                "Şükrü Öğüt",
                "Γιώργος Παππάς",
                "Олександр Шевченко",
                "Ľubomír Ňaňo",
                "Nguyễn Thị Ánh",
                "יוסף כהן",
                "محمد الأمين",
                "Anna (יוסף) de Wit",
                "€ 1.234,50 – “ja”"
            })
    void namesComeOutAsTheyAreWritten(String name) throws IOException {
        assertThat(text(list(Languages.DUTCH, name, name)))
                .contains(name + " Plein 1")
                .doesNotContain("#");
    }

    @Test
    void everyLetterComesWithThePages() throws IOException {
        try (var pdf = Loader.loadPDF(list(Languages.DUTCH, "x", "Łukasz"))) {
            var fonts = pdf.getPage(0).getResources();

            assertThat(fonts.getFontNames()).hasSize(2);
            for (var name : fonts.getFontNames()) {
                var font = fonts.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("DejaVuSans");
            }
        }
    }

    @Test
    void aScreenReaderKnowsWhatItReads() throws IOException {
        try (var pdf = Loader.loadPDF(list(Languages.ENGLISH, "Lindekwartier", "Anna"))) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("List of members: Lindekwartier");
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(new String(catalog.getMetadata().toByteArray(), UTF_8)).contains("pdfuaid:part");
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(PDRectangle.A4.getHeight(), within(1f));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=file:///etc/passwd>",
                "</style><style>p{display:none}</style>",
                "${7*7} [[${7*7}]]",
                "&lt;b&gt; & \"'",
                "<script>alert(1)</script>"
            })
    void hostileTextStaysText(String hostile) throws IOException {
        var pdf = list(Languages.DUTCH, hostile, hostile);

        assertThat(text(pdf)).contains(hostile);
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Lijst van leden: " + hostile);
        }
    }

    @Test
    void aTemplateReachesNoFileAndNoNetwork() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var port = server.getAddress().getPort();
            assertThat(text(nosy("http://127.0.0.1:" + port + "/x"))).contains("Niets gezien");
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "classpath:/application.properties",
                "jar:file:/x.jar!/y",
                "/etc/passwd",
                "geheim.png",
                "javascript:alert(1)",
                "https://example.org/",
                "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAUwAOw=="
            })
    void noAddressIsReached(String address) throws IOException {
        try (var pdf = Loader.loadPDF(nosy(address))) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
            assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
        }
    }

    private byte[] nosy(String address) {
        return pages.render("documents/nosy", Languages.DUTCH, Map.of("address", address));
    }

    @Test
    void aValueThatIsNotThereIsAFault() {
        assertThatExceptionOfType(TemplateProcessingException.class)
                .isThrownBy(() -> pages.render("documents/list", Languages.DUTCH, Map.of("group", "x")));
        assertThatExceptionOfType(TemplateInputException.class)
                .isThrownBy(() -> pages.render("documents/geen", Languages.DUTCH, Map.of()));
    }

    @Test
    void theHeadingsOfALongTableAreOnEveryPage() throws IOException {
        var members =
                IntStream.range(0, 5_000).mapToObj(it -> member("Buur " + it)).toList();

        try (var pdf = Loader.loadPDF(
                pages.render("documents/list", Languages.DUTCH, Map.of("group", "x", "members", members)))) {
            var last = pdf.getNumberOfPages();

            assertThat(last).isGreaterThan(50);
            assertThat(textOf(pdf, 2)).contains("Naam Straat", "Pagina 2 van " + last);
            assertThat(textOf(pdf, last))
                    .contains("Naam Straat", "Buur 4999 Plein 1", "Pagina " + last + " van " + last);
        }
    }

    @Test
    void aRowIsNotBrokenOverPages() throws IOException {
        var members = IntStream.range(0, 60)
                .mapToObj(it -> member("Eerste " + it + " " + "w ".repeat(150) + " laatste"))
                .toList();

        try (var pdf = Loader.loadPDF(
                pages.render("documents/list", Languages.DUTCH, Map.of("group", "x", "members", members)))) {
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                var text = textOf(pdf, page);
                assertThat(text.split("laatste", -1)).hasSameSizeAs(text.split("Eerste", -1));
            }
        }
    }

    @Test
    void theFontsOfTheMachineAreNotLookedFor() {
        var before = FontMappers.instance();
        FontMappers.set(new NoFonts());
        try {
            assertThat(list(Languages.DUTCH, "Łukasz", "中文")).isNotEmpty();
        } finally {
            FontMappers.set(before);
        }
    }

    /** Looks for a font on the machine, which takes seconds and tells of it: not for our pages. */
    static class NoFonts implements FontMapper {

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor description) {
            throw new AssertionError(name);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor description) {
            throw new AssertionError(name);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor description, PDCIDSystemInfo system) {
            throw new AssertionError(name);
        }
    }

    private byte[] list(Locale language, String group, String name) {
        return pages.render("documents/list", language, Map.of("group", group, "members", List.of(member(name))));
    }

    private static Map<String, String> member(String name) {
        return Map.of("name", name, "street", "Plein 1");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return textOf(read, 1);
        }
    }

    private static String textOf(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
