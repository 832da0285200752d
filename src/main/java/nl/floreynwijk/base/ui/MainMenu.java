package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Objects;
import nl.floreynwijk.base.Cooperative;

/** Every page the person may open, and below it where to find somebody who helps. */
class MainMenu extends Div {

    /** More pages than this stand closer together, so that they fit the screen of a laptop. */
    private static final int ROOMY = 12;

    private final Div pages = new Div();

    MainMenu(Cooperative cooperative) {
        addClassName("main-menu");
        pages.addClassName("main-menu-pages");
        add(pages, createHelp(cooperative));
    }

    private Aside createHelp(Cooperative cooperative) {
        var question = new Span(getTranslation("base.help.title"));
        question.addClassName("main-menu-help-title");
        var phone = ContactLinks.phone(cooperative);
        var help = new Aside(question, phone, new OpeningHours(cooperative));
        help.addClassName("main-menu-help");
        return help;
    }

    void show(List<MenuEntry> entries) {
        pages.removeAll();
        setClassName("long", entries.size() > ROOMY);
        for (var group : MenuGroup.values()) {
            var within = group.within(entries);
            if (!within.isEmpty()) {
                pages.add(createNav(group, within));
            }
        }
    }

    /** The pages that belong to no group need no heading; only a screen reader hears what they are. */
    private SideNav createNav(MenuGroup group, List<MenuEntry> entries) {
        var nav = new SideNav();
        if (group == MenuGroup.GENERAL) {
            nav.getElement().setAttribute("aria-label", getTranslation(group.key()));
        } else {
            nav.setLabel(getTranslation(group.key()));
        }
        entries.stream().map(this::createItem).forEach(nav::addItem);
        return nav;
    }

    private SideNavItem createItem(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(!entry.path().isEmpty());
        if (Objects.nonNull(entry.icon())) {
            item.setPrefixComponent(Pictogram.of(entry.icon()));
        }
        return item;
    }
}
