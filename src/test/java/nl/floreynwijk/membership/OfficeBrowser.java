package nl.floreynwijk.membership;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.time.Clock;
import nl.floreynwijk.access.TestSessions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The browser of whoever is signed in, asking for files past all pages. */
public class OfficeBrowser {

    private final MockMvc web;
    private final Clock clock;

    public OfficeBrowser(WebApplicationContext portal) {
        web = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
        clock = portal.getBean(Clock.class);
    }

    /** What the portal answers; whoever was signed in still is. */
    public MockHttpServletResponse open(String address, Object... values) throws Exception {
        var context = SecurityContextHolder.getContext();
        TestSessions.inAnotherBrowser();
        var session = (MockHttpSession) ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                .getRequest()
                .getSession();
        if (context.getAuthentication() != null) {
            TestSessions.openedByLink(clock.instant());
            session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        }
        try {
            return web.perform(get(address, values).session(session))
                    .andReturn()
                    .getResponse();
        } finally {
            SecurityContextHolder.setContext(context);
        }
    }

    static String text(MockHttpServletResponse pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
