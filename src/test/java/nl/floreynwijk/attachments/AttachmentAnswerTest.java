package nl.floreynwijk.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentAnswerTest {

    private static Attachment file(String name, AttachmentType type) {
        return new Attachment(new AttachmentSummary(AttachmentId.random(), name, type, 3), new byte[] {1, 2, 3});
    }

    @Test
    void aFileIsShownAsWhatItIsAndNothingElse() {
        var answer = AttachmentAnswer.of(file("Factuur é.pdf", AttachmentType.PDF));

        assertThat(answer.getBody()).containsExactly(1, 2, 3);
        assertThat(answer.getHeaders().getFirst("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .startsWith("inline;")
                .contains("filename*=UTF-8''Factuur%20%C3%A9.pdf");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst("Cache-Control")).contains("no-store", "private");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void aPictureIsInASandbox() {
        var answer = AttachmentAnswer.of(file("foto.jpg", AttachmentType.JPEG));

        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).endsWith("sandbox");
    }

    @Test
    void aNameThatWasForgottenIsMadeUp() {
        assertThat(AttachmentAnswer.of(file("", AttachmentType.PNG))
                        .getHeaders()
                        .getFirst("Content-Disposition"))
                .contains("document.png");
    }
}
