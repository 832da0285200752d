package nl.floreynwijk.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            factuur 2026-11.pdf           | factuur 2026-11.pdf
            ../../etc/passwd              | passwd.pdf
            C:\\Users\\ria\\bon.PDF       | bon.pdf
            bon.pdf.exe                   | bon.pdf.exe.pdf
            foto.jpg                      | foto.pdf
            .pdf                          | pdf.pdf
            ..                            | document.pdf
            ``                            | document.pdf
            `  a   b .pdf `               | a b.pdf
            "<b>" & c?.pdf                | -b- & c-.pdf
            Factuur Yıldırım 🌻.pdf       | Factuur Yıldırım 🌻.pdf
            """)
    void aNameIsMadeFit(String given, String fit) {
        assertThat(FileName.of(given, AttachmentType.PDF)).isEqualTo(fit);
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertThat(FileName.of("bon\u202Efdp\u0000\r\n\u200B.exe\uD800.pdf", AttachmentType.PDF))
                .isEqualTo("bon fdp .exe.pdf");
    }

    @Test
    void theEndFitsWhatIsInIt() {
        assertThat(FileName.of("schermafdruk.JPEG", AttachmentType.PNG)).isEqualTo("schermafdruk.png");
        assertThat(FileName.of("foto.jpeg", AttachmentType.JPEG)).isEqualTo("foto.jpg");
    }

    @Property(tries = 500)
    void whateverAStrangerCallsItTheNameIsShortAndPlain(@ForAll String given, @ForAll AttachmentType type) {
        var name = FileName.of(given.repeat(3), type);

        assertThat(name.length()).isBetween(5, FileName.LONGEST);
        assertThat(name)
                .doesNotContainPattern("[/\\\\\\p{Cc}\\p{Cf}\\p{Cs}<>:\"|?*]")
                .doesNotStartWith(".")
                .endsWith("." + type.extensions().getFirst());
        assertThat(FileName.of(name, type)).isEqualTo(name);
    }
}
