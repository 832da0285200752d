package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.SessionLimits;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** The frame around every page: who we are on top, where one can go at the side, and the page itself. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(MainLayout.class);

    private final Cooperative cooperative;
    private final SessionLimits limits;
    private final Visitor visitor;
    private final Anchor skipLink = new Anchor();
    private final PageHeader header;
    private final BottomBar bottomBar = new BottomBar();
    private final MainMenu menu;
    private final MainArea main;
    private final Optional<OnBehalf> onBehalf;
    private @Nullable PageHeading heading;
    private @Nullable Component view;
    private @Nullable String path;
    private List<MenuEntry> entries = List.of();
    private Optional<String> name = Optional.empty();

    MainLayout(Cooperative cooperative, SessionLimits limits, Visitor visitor) {
        this.cooperative = cooperative;
        this.limits = limits;
        this.visitor = visitor;
        onBehalf = visitor.onBehalf();
        header = new PageHeader(cooperative, visitor);
        menu = new MainMenu(cooperative);
        main = new MainArea(cooperative);
        skipLink.setText(getTranslation("base.skip-to-content"));
        skipLink.addClassName("skip-link");
        setContent(main);
        addToNavbar(
                skipLink,
                onBehalf.<Component>map(it -> createTop(new ActingBanner(it, visitor)))
                        .or(() -> visitor.noLongerFor().map(it -> createTop(createEnded(it))))
                        .orElse(header));
        addToNavbar(true, bottomBar);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("base.menu")));
    }

    private Div createTop(Component above) {
        var top = new Div(above, header);
        top.addClassName("page-top");
        return top;
    }

    private Component createEnded(String name) {
        var ended = Notice.info(getTranslation("base.acting.ended", name));
        ended.addClassName("acting-ended");
        return ended;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        content.getElement().getComponent().ifPresent(it -> view = it);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var to = event.getLocation().getPath();
        skipLink.setHref(event.getLocation().getPathWithQueryParameters() + "#" + MainArea.ID);
        refreshMenu();
        bottomBar.mark(to);
        if (view != null && (!main.shows(view) || !to.equals(path))) {
            show(view, path == null);
        }
        path = to;
        getUI().ifPresent(this::titleTab);
    }

    private void refreshMenu() {
        var allowed = MenuGroup.sorted(MenuConfiguration.getMenuEntries(getLocale()).stream()
                .filter(entry -> visitor.mayOpen(entry.menuClass()))
                .toList());
        var who = who();
        if (allowed.equals(entries) && who.equals(name)) {
            return;
        }
        entries = allowed;
        name = who;
        var barOnly = who.isEmpty() && BottomBar.hasRoomFor(entries);
        menu.show(entries);
        bottomBar.show(entries, barOnly);
        header.greet(who);
        header.watch(who.map(it -> new SessionWatch(limits, visitor.signedInAt())));
        remove(menu);
        if (!barOnly) {
            addToDrawer(menu);
        }
    }

    /** While the database is away the page still says where one is, and keeps the name it had. */
    private Optional<String> who() {
        try {
            return visitor.name();
        } catch (DataAccessException e) {
            LOG.warn("The name of the visitor could not be read, the database does not answer: {}", e.getMessage());
            return name;
        }
    }

    private void show(Component shown, boolean first) {
        var title = new PageHeading(titleOf(shown));
        heading = title;
        main.show(title, shown);
        if (!first) {
            title.focus();
        }
    }

    /** What the view is called has changed while somebody looks at it. */
    public static void retitle(Component view) {
        Optional.ofNullable(view.findAncestor(MainLayout.class)).ifPresent(MainLayout::showTitle);
    }

    private void showTitle() {
        if (view != null && heading != null) {
            heading.setText(titleOf(view));
            getUI().ifPresent(this::titleTab);
        }
    }

    /** The router sets the title of the view after this; the name of the co-operative is added when all is said. */
    private void titleTab(UI ui) {
        ui.beforeClientResponse(this, context -> ui.getPage().setTitle(getPageTitle()));
    }

    @Override
    public String getPageTitle() {
        var title = view == null ? "" : titleOf(view);
        var page = title.isEmpty() ? cooperative.name() : title + " – " + cooperative.name();
        return onBehalf.map(it -> getTranslation("base.acting.title", it.name()) + " – " + page)
                .orElse(page);
    }

    private static String titleOf(Component view) {
        return view instanceof HasDynamicTitle titled ? titled.getPageTitle() : "";
    }
}
