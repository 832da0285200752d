package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * On a phone, at the thumb: the first few pages and the way to all others. A visitor for whom there are only a few needs
 * no other menu, and finds them in the header on a wide screen.
 */
class BottomBar extends Nav {

    private static final int MOST_PAGES = 3;

    BottomBar() {
        addClassName("bottom-bar");
        getElement().setAttribute("aria-label", getTranslation("base.quick-menu"));
        setVisible(false);
    }

    /** Whether the bar has room for all these pages. */
    static boolean hasRoomFor(List<MenuEntry> entries) {
        return entries.size() <= MOST_PAGES;
    }

    /**
     * Shows the first of these pages.
     *
     * @param alone whether there is no other menu
     */
    void show(List<MenuEntry> entries, boolean alone) {
        removeAll();
        setVisible(!entries.isEmpty());
        setClassName("alone", alone);
        entries.stream()
                .filter(it -> alone || !isForEverybody(it))
                .sorted(Comparator.comparing(BottomBar::isBesidesWork))
                .limit(MOST_PAGES)
                .map(this::createLink)
                .forEach(this::add);
        if (!alone) {
            add(createToggle());
        }
    }

    /** Whoever has an account comes for pages of their own. */
    private static boolean isForEverybody(MenuEntry entry) {
        return isMarked(entry, AnonymousAllowed.class);
    }

    /** Whoever works here comes for that work, and less for a page that every account may open, but for the first of all. */
    private static boolean isBesidesWork(MenuEntry entry) {
        return isMarked(entry, PermitAll.class)
                && Optional.ofNullable(entry.order()).filter(it -> it > 0).isPresent();
    }

    private static boolean isMarked(MenuEntry entry, Class<? extends Annotation> mark) {
        return Optional.ofNullable(entry.menuClass())
                .filter(it -> it.isAnnotationPresent(mark))
                .isPresent();
    }

    private Anchor createLink(MenuEntry entry) {
        var link = new Anchor(entry.path());
        link.add(Pictogram.of(entry.icon()), new Span(getTranslation(entry.title())));
        return link;
    }

    private DrawerToggle createToggle() {
        var toggle = new DrawerToggle();
        var icon = Pictogram.of("vaadin:menu");
        toggle.getElement().appendChild(icon.getElement(), new Span(getTranslation("base.menu")).getElement());
        toggle.setAriaLabel(getTranslation("base.menu"));
        return toggle;
    }

    /** Tells which page is open, for eyes and for screen readers. */
    void mark(String path) {
        getChildren().filter(Anchor.class::isInstance).map(Anchor.class::cast).forEach(link -> {
            if (link.getHref().equals(path) || link.getHref().equals("/" + path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
