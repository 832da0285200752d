package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.membership.MemberState;
import nl.floreynwijk.membership.MemberSummary;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.membership.Register;
import nl.floreynwijk.membership.RegisterAddress;
import nl.floreynwijk.places.Address;
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

    /** A member takes four lines: so many fill a screen. */
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
        getContent().add(fields, links, found, new KeyboardHint(), createGrid());
    }

    private Grid<MemberSummary> createGrid() {
        grid.addComponentColumn(this::createRow).setKey("member").setHeader(getTranslation("membership.register"));
        grid.setItems(
                query -> register.search(asked.filter(), asked.order(), query.getOffset(), query.getLimit()).stream());
        grid.setEmptyStateText(getTranslation("membership.register.none"));
        grid.setPageSize(AT_ONCE);
        grid.addClassName("office-grid");
        return grid;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fields.show(
                RegisterAddress.read(event.getLocation().getQueryParameters().getParameters())
                        .orElse(RegisterAddress.EVERYBODY));
        show();
    }

    /** The address of the page follows, so that loading it again shows the same. */
    private void search() {
        show();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(PATH, QueryParameters.simple(asked.parameters())));
    }

    private void show() {
        asked = fields.value();
        papers.setQueryParameters(QueryParameters.simple(asked.parameters()));
        mailing.setQueryParameters(QueryParameters.simple(asked.parameters()));
        var number = register.count(asked.filter(), MOST_COUNTED + 1);
        found.setText(getTranslation("membership.register.found", Math.min(number, MOST_COUNTED + 1), MOST_COUNTED));
        grid.getLazyDataView().refreshAll();
    }

    private ListRow createRow(MemberSummary member) {
        var open = new RouterLink(
                getTranslation("membership.register.open"), MemberView.class, MemberView.of(member.id()));
        open.getElement().setAttribute("aria-label", getTranslation("membership.register.open-of", member.name()));
        open.addClassName("button-link");
        return new ListRow(
                        member.contactPerson()
                                .map(it -> member.name() + " (" + it + ")")
                                .orElse(member.name()),
                        lines(member))
                .with(open);
    }

    /** One text for all of them: each element of each row weighs on every tab. */
    private String lines(MemberSummary member) {
        var contact = Stream.of(
                        member.email().map(EmailAddress::value), member.phone().map(PhoneNumber::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return Stream.of(what(member), member.address().map(Address::toString).orElse(""), contact)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Such as "Lid 12 · Bewoner · sinds 4 juli 2026". */
    private String what(MemberSummary member) {
        return Stream.of(
                        member.number().map(it -> getTranslation("membership.register.number", Integer.toString(it))),
                        Optional.of(member.kind().in(getLocale())),
                        member.startedOn()
                                .map(it ->
                                        getTranslation("membership.register.since", DutchTime.date(it, getLocale()))),
                        member.endedOn()
                                .map(it ->
                                        getTranslation("membership.register.until", DutchTime.date(it, getLocale()))),
                        member.state() == MemberState.AWAITING_PAYMENT || member.state() == MemberState.LEAVING
                                ? Optional.of(getTranslation(
                                        "membership.state." + member.state().name()))
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.register");
    }
}
