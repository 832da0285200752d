package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.base.ui.PageAddress;
import nl.floreynwijk.membership.MemberSummary;
import nl.floreynwijk.membership.Register;
import nl.floreynwijk.membership.RegisterAddress;
import nl.floreynwijk.places.Blocks;
import nl.floreynwijk.places.Landlords;

/** Where the board, the desk and the treasurer find members. */
@Route(RegisterView.PATH)
@Menu(title = "membership.register", order = 11, icon = "vaadin:users")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
public class RegisterView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "kantoor/leden";

    /** More are not counted: whoever has so many before them goes on searching. */
    private static final int MOST_COUNTED = 100;

    /** A member takes two to four lines: so many fill a screen. */
    private static final int AT_ONCE = 10;

    private final Register register;
    private final RegisterFields fields;
    private final Paragraph found = new Paragraph();
    private final Grid<MemberSummary> grid = new Grid<>();
    private RegisterAddress asked = RegisterAddress.EVERYBODY;
    private final RouterLink papers = new RouterLink(getTranslation("membership.papers"), ListsView.class);
    private final RouterLink mailing = new RouterLink(getTranslation("membership.mailing"), MailingView.class);

    RegisterView(Register register, Blocks blocks, Landlords landlords, CurrentAccount currentAccount) {
        this.register = register;
        var mayChooseByConsent = currentAccount.has(Role.BOARD) || currentAccount.has(Role.COORDINATOR);
        this.fields = new RegisterFields(
                changed -> new FilterFields(register.kinds(), blocks, landlords, mayChooseByConsent, changed),
                this::search);
        found.getElement().setAttribute("role", "status");
        getContent().addClassNames("office", "register");
        mailing.setVisible(mayChooseByConsent);
        var links = new Div(papers, mailing, new RouterLink(getTranslation("membership.figures"), FiguresView.class));
        links.addClassName("buttons");
        var head = new Div(found, links);
        head.addClassName("register-head");
        getContent().add(fields, head, new KeyboardHint(), createGrid());
    }

    private Grid<MemberSummary> createGrid() {
        grid.addColumn(RegisterRows.in(getLocale(), () -> asked))
                .setKey("member")
                .setHeader(getTranslation("membership.register"));
        grid.setItems(
                query -> register.search(asked.filter(), asked.order(), query.getOffset(), query.getLimit()).stream());
        OfficeList.dress(grid, getTranslation("membership.register.none"));
        grid.setPageSize(AT_ONCE);
        return grid;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fields.show(
                RegisterAddress.read(event.getLocation().getQueryParameters().getParameters())
                        .orElse(RegisterAddress.EVERYBODY));
        show();
    }

    private void search() {
        show();
        PageAddress.follow(PATH, asked.parameters());
    }

    private void show() {
        asked = fields.value();
        papers.setQueryParameters(QueryParameters.simple(asked.parameters()));
        mailing.setQueryParameters(QueryParameters.simple(asked.parameters()));
        var number = register.count(asked.filter(), MOST_COUNTED + 1);
        found.setText(getTranslation("membership.register.found", number, MOST_COUNTED));
        grid.getLazyDataView().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.register");
    }
}
