package nl.floreynwijk.notification;

import static nl.floreynwijk.notification.Letters.ANNA;
import static nl.floreynwijk.notification.Letters.TEMPLATES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thymeleaf.exceptions.TemplateInputException;
import org.thymeleaf.exceptions.TemplateProcessingException;

class TemplatesTest {

    static final Path FOLDER = Path.of("src/main/resources/mail");
    static final Pattern VALUE = Pattern.compile("\\$\\{mail\\.([a-zA-Z]+)");
    static final String HOSTILE = "<script>alert(1)</script> \"quoted\" 'single' & ${7*7} [[${7*7}]]";

    @Test
    void everyTemplateSpeaksBothLanguages() throws IOException {
        assertThat(names("nl")).isNotEmpty().isEqualTo(names("en"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateShowsTheSameInBothLanguages(String template) throws IOException {
        assertThat(valuesIn(template, "nl")).isEqualTo(valuesIn(template, "en"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateRendersInBothLanguages(String template) throws IOException {
        for (var language : Set.of("nl", "en")) {
            var to = Letters.contact("Anna", language);
            var rendered = TEMPLATES.render(filled(template), to, Optional.of(UnsubscribeToken.random()));

            assertThat(rendered.subject()).isNotBlank();
            assertThat(rendered.text()).contains("Anna", "De Linde", "038 000 00 00", "/afmelden/");
            assertThat(rendered.html()).contains("lang=\"" + language + "\"").doesNotContain(" th:", "xmlns", "null");
            for (var name : valuesIn(template, language)) {
                assertThat(rendered.text()).contains(valueOf(name));
            }
        }
    }

    @Test
    void noTemplateEverShowsMarkup() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("utext", "[(", "th:inline"));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hostileTextStaysText(String template) throws IOException {
        var mail = filled(template);
        for (var name : mail.model().keySet()) {
            mail = name.equals("link") ? mail : mail.with(name, HOSTILE);
        }

        var rendered = TEMPLATES.render(mail, Letters.contact(HOSTILE, "nl"), Optional.empty());

        assertThat(Jsoup.parse(rendered.html()).select("script")).isEmpty();
        assertThat(rendered.text()).contains("Dag " + HOSTILE);
    }

    @Test
    void aHostileValueCannotLeaveItsAttribute() {
        var mail = Letters.signIn(ANNA.account()).with("link", "https://a.example/\"onclick=\"alert(1)");

        var page = Jsoup.parse(TEMPLATES.render(mail, ANNA, Optional.empty()).html());

        assertThat(page.select("[onclick]")).isEmpty();
    }

    @Test
    void aLinkIsNeverAScript() {
        var mail = Letters.signIn(ANNA.account());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEMPLATES.render(mail.with("link", "javascript:alert(1)"), ANNA, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEMPLATES.render(mail.with("link", "//evil.example"), ANNA, Optional.empty()));
    }

    @Test
    void onlyOptionalKindsOfferToUnsubscribe() {
        var token = UnsubscribeToken.random();
        var notice = Letters.undelivered(ANNA.account());

        assertThat(TEMPLATES.render(notice, ANNA, Optional.of(token)).text())
                .contains("https://portaal.delinde.example/afmelden/" + token);
        assertThat(TEMPLATES
                        .render(Letters.signIn(ANNA.account()), ANNA, Optional.empty())
                        .text())
                .doesNotContain("afmelden");
    }

    @Test
    void whoSpeaksAnotherLanguageGetsDutch() {
        var rendered =
                TEMPLATES.render(Letters.signIn(ANNA.account()), Letters.contact("Jörg", "de"), Optional.empty());

        assertThat(rendered.subject()).isEqualTo("Uw inloglink voor Wijkcoöperatie De Linde");
    }

    @Test
    void aMissingValueIsABug() {
        var mail = Mail.of(ANNA.account(), AccountMails.SIGN_IN, "access/sign-in-link", "key");

        assertThatExceptionOfType(TemplateProcessingException.class)
                .isThrownBy(() -> TEMPLATES.render(mail, ANNA, Optional.empty()));
    }

    @Test
    void aMissingTemplateIsABug() {
        var mail = Mail.of(ANNA.account(), AccountMails.SIGN_IN, "access/nothing", "key");

        assertThatExceptionOfType(TemplateInputException.class)
                .isThrownBy(() -> TEMPLATES.render(mail, ANNA, Optional.empty()));
    }

    static Stream<String> templates() throws IOException {
        return names("nl").stream();
    }

    private static Set<String> names(String language) throws IOException {
        var ending = "_" + language + ".html";
        try (var files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString())
                    .filter(name -> name.endsWith(ending) && !name.contains("/parts_"))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** What a template shows, the button's link included, besides what every mail shows. */
    private static Set<String> valuesIn(String template, String language) throws IOException {
        var source = Files.readString(FOLDER.resolve(template + "_" + language + ".html"));
        var names = VALUE.matcher(source)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (source.contains(":: button(")) {
            names.add("link");
        }
        return names;
    }

    private static Mail filled(String template) throws IOException {
        var mail = Mail.of(ANNA.account(), AccountMails.SIGN_IN, template, "key");
        for (var name : valuesIn(template, "nl")) {
            mail = mail.with(name, valueOf(name));
        }
        return mail;
    }

    private static String valueOf(String name) {
        return name.equals("link") ? "https://portaal.delinde.example/ergens" : "waarde-" + name;
    }
}
