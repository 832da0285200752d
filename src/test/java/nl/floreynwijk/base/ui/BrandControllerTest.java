package nl.floreynwijk.base.ui;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.floreynwijk.base.Cooperative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class BrandControllerTest {

    @TempDir
    Path folder;

    @Test
    void aPhoneLearnsTheNameFromTheSettings() throws Exception {
        web(null)
                .perform(get("/manifest.webmanifest"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/manifest+json"))
                .andExpect(jsonPath("$.name").value("De Buurt"))
                .andExpect(jsonPath("$.short_name").value("Buurt"))
                .andExpect(jsonPath("$.display").value("standalone"))
                .andExpect(jsonPath("$.icons[3].purpose").value("maskable"));
    }

    @Test
    void withoutALogoOfItsOwnTheCooperativeHasOurSign() throws Exception {
        web(null)
                .perform(get("/logo"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/svg+xml"));
    }

    @Test
    void aLogoOfItsOwnCannotRunAScript() throws Exception {
        var logo = Files.writeString(folder.resolve("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");

        web(logo.toString())
                .perform(get("/logo"))
                .andExpect(content().string("<svg xmlns='http://www.w3.org/2000/svg'/>"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string(
                                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox"));
    }

    @Test
    void aLogoIsAPicture() throws Exception {
        var page = Files.writeString(folder.resolve("logo.html"), "<script>").toString();

        assertThatIllegalArgumentException().isThrownBy(() -> web(page)).withMessageContaining("SVG or PNG");
    }

    @Test
    void aLogoIsSmall() throws Exception {
        var large =
                Files.write(folder.resolve("logo.png"), new byte[600 * 1024]).toString();

        assertThatIllegalArgumentException().isThrownBy(() -> web(large)).withMessageContaining("512 kB");
    }

    @Test
    void aLogoThatIsNotThereIsNoticedAtTheStart() {
        var missing = folder.resolve("missing.png").toString();

        assertThatIllegalArgumentException().isThrownBy(() -> web(missing)).withMessageContaining("cannot be read");
    }

    static Cooperative cooperative(String name, @Nullable String logo) {
        return new Cooperative(
                name, "Buurt", "Wijk", "Stad", "post@example.org", "033 1", "Plein 1", "altijd", null, logo, "", "");
    }

    private static MockMvc web(@Nullable String logo) {
        return MockMvcBuilders.standaloneSetup(new BrandController(cooperative("De Buurt", logo)))
                .build();
    }
}
