package nl.floreynwijk.notification;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.Languages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Turns a mail and its template into what a person reads, in their language. */
@Component
class Templates {

    private static final Set<String> SAFE_SCHEMES = Set.of("https", "http", "mailto", "tel");

    private final Cooperative cooperative;
    private final PortalSettings settings;
    private final ITemplateEngine engine = createEngine();

    Templates(Cooperative cooperative, PortalSettings settings) {
        this.cooperative = cooperative;
        this.settings = settings;
    }

    private static ITemplateEngine createEngine() {
        var resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix("mail/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    /**
     * The mail for this person; {@code unsubscribe} is there when its kind is optional.
     *
     * <p>A template finds the reader's name as {@code to}, the values of the mail in {@code mail}, and the co-operative
     * and the portal's addresses in {@code portal}. Asking either for a value that is not there is an error.
     */
    MailText render(Mail mail, Contact to, Optional<UnsubscribeToken> unsubscribe) {
        var language = languageOf(to);
        var values = new Context(to.language());
        values.setVariable("to", to.name());
        values.setVariable("mail", mail.model());
        values.setVariable("portal", portal(language, unsubscribe));
        values.setVariable("optional", unsubscribe.isPresent());
        var html = engine.process(mail.template() + "_" + language, values);
        var page = Jsoup.parse(html);
        requireSafeLinks(page);
        return new MailText(page.title(), PlainText.of(page.body()), html);
    }

    private static String languageOf(Contact to) {
        return Languages.spoken(to.language().getLanguage())
                .orElse(Languages.DUTCH)
                .getLanguage();
    }

    private Map<String, String> portal(String language, Optional<UnsubscribeToken> unsubscribe) {
        var values = new HashMap<String, String>();
        values.put("language", language);
        values.put("name", cooperative.name());
        values.put("email", cooperative.email());
        values.put("phone", cooperative.phone());
        values.put("address", cooperative.address());
        values.put("url", settings.address("/").toString());
        values.put("preferences", settings.address("/mijn/berichten").toString());
        unsubscribe.ifPresent(token -> values.put(
                "unsubscribe",
                settings.address(UnsubscribeController.pageOf(token)).toString()));
        return values;
    }

    /** Escaping keeps a hostile value inside its attribute, but not from being a script's address. */
    private static void requireSafeLinks(Document page) {
        for (Element link : page.select("[href]")) {
            var address = link.attr("href");
            var scheme = address.substring(0, Math.max(0, address.indexOf(':')));
            if (!SAFE_SCHEMES.contains(scheme)) {
                throw new IllegalArgumentException("A mail links to web pages, mail addresses and phones only");
            }
        }
    }
}
