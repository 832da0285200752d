package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/start", "/kantoor/mail?pagina=2", "/a//b"})
    void aPageOfThisPortalIsAccepted(String path) {
        assertThat(LocalPath.orStart(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "start",
                "//evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\\evil.example",
                "/a\r\nSet-Cookie: x=1",
                "\\\\evil.example",
                " /start"
            })
    void anythingThatCouldLeadElsewhereIsNot(String path) {
        assertThat(LocalPath.orStart(path)).isEqualTo(LocalPath.START);
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalPath(path));
    }
}
