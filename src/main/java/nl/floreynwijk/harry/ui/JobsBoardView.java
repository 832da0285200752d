package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.harry.BoardPart;
import nl.floreynwijk.harry.RequestDesk;

/** Where the office sees what is asked: first what waits for the office itself, the longest waiting on top. */
@Route(JobsBoardView.PATH)
@Menu(title = "harry.board", order = 23.5, icon = "vaadin:tools")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
public class JobsBoardView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "kantoor/klussen";

    private static final int AT_ONCE = 50;

    private final RequestDesk desk;
    private final Clock clock;
    private final Select<BoardPart> part = new Select<>();
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private int shown;

    JobsBoardView(RequestDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        part.setLabel(getTranslation("harry.board.part"));
        part.setItems(BoardPart.values());
        part.setItemLabelGenerator(it -> getTranslation("harry.board.part." + it));
        part.setValue(BoardPart.TO_DO);
        part.addValueChangeListener(_ -> reload());
        found.getElement().setAttribute("role", "status");
        list.addClassName("card-list");
        more.setText(getTranslation("harry.listings.more"));
        more.addClickListener(_ -> showFrom(shown));
        getContent().addClassName("office");
        getContent().add(links(), part, found, list, more);
        reload();
    }

    private Nav links() {
        var links = new Nav(
                new RouterLink(getTranslation("harry.board.ask"), AskForView.class),
                new RouterLink(getTranslation("harry.board.figures"), JobFiguresView.class));
        links.addClassName("buttons");
        return links;
    }

    private void reload() {
        list.removeAll();
        showFrom(0);
    }

    private void showFrom(int place) {
        var page = desk.board(part.getValue(), place, AT_ONCE + 1);
        page.stream().limit(AT_ONCE).forEach(it -> list.add(new DeskJobItem(it, clock.instant())));
        shown = place + Math.min(page.size(), AT_ONCE);
        more.setVisible(page.size() > AT_ONCE);
        list.setVisible(shown > 0);
        found.setText(
                shown == 0
                        ? getTranslation("harry.board.none." + part.getValue())
                        : getTranslation("harry.board.found", shown));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("harry.board");
    }
}
