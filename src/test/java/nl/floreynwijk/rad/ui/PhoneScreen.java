package nl.floreynwijk.rad.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.Token;

/** What guests do on the page on their phone. */
final class PhoneScreen {

    private PhoneScreen() {}

    static void open(String code) {
        UI.getCurrent().navigate(RadView.class, RadView.of(code));
    }

    /** From now on it is that phone. */
    static void hold(Token phone) {
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.addCookie(new Cookie(GuestCookie.NAME, phone.value()));
    }

    static void press(String text) {
        _click(_get(Button.class, it -> it.withText(text)));
    }

    static void coin(String label) {
        _click(coinButton(label));
    }

    static boolean isOff(String label) {
        return "true".equals(coinButton(label).getElement().getAttribute("aria-disabled"));
    }

    private static NativeButton coinButton(String label) {
        return _find(NativeButton.class).stream()
                .filter(it -> it.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    static String page() {
        return _get(RadView.class).getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    /** What came of the last coin. */
    static String said() {
        return _find(Paragraph.class, it -> it.withClasses("phone-said"))
                .getFirst()
                .getText();
    }

    /** The phone asks again, after what it knows is too old. */
    static void later(MovableClock clock) {
        clock.advance(Duration.ofSeconds(5));
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }
}
