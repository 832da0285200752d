package nl.floreynwijk.membership;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.time.Clock;
import nl.floreynwijk.access.TestSessions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
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
        return send(get(address, values));
    }

    /** What the portal answers to a form of one of its pages, or to one of another site. */
    public MockHttpServletResponse post(boolean fromOurPage, String address, String... parameters) throws Exception {
        var request = MockMvcRequestBuilders.post(address);
        for (var at = 0; at < parameters.length; at += 2) {
            request.param(parameters[at], parameters[at + 1]);
        }
        return send(fromOurPage ? request.with(csrf()) : request);
    }

    /** What the portal answers to what a script of one of its pages says, or one of another site. */
    public MockHttpServletResponse postJson(boolean fromOurPage, String address, String json) throws Exception {
        var request = MockMvcRequestBuilders.post(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
        return send(fromOurPage ? request.with(csrf()) : request);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
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
            return web.perform(request.session(session)).andReturn().getResponse();
        } finally {
            SecurityContextHolder.setContext(context);
        }
    }

    public static String text(MockHttpServletResponse pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
