package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinRequest;
import nl.floreynwijk.access.Browser;
import org.springframework.http.HttpHeaders;

/** How people call a browser. */
final class BrowserWords {

    private BrowserWords() {}

    /** The browser that asks at this moment. */
    static Browser current() {
        return Browser.of(VaadinRequest.getCurrent().getHeader(HttpHeaders.USER_AGENT));
    }

    /** Such as "Chrome op Android", in the language of the page; never more than the browser told. */
    static String of(Browser browser, Component page) {
        var program = browser.program() == Browser.Program.OTHER
                ? page.getTranslation("access.browser")
                : browser.program().brand();
        return browser.machine() == Browser.Machine.OTHER
                ? program
                : page.getTranslation(
                        "access.browser.on", program, page.getTranslation("access.machine." + browser.machine()));
    }
}
