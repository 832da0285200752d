package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.Acting;
import nl.floreynwijk.access.ActingCandidate;
import nl.floreynwijk.access.LocalPath;
import nl.floreynwijk.access.NotWhileActing;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.ListRow;

/**
 * Where a coordinator begins to act for a member. Another page leads here with the member in the address ({@code account})
 * and itself as the page to go back to ({@code terug}).
 */
@Route("kantoor/namens")
@Menu(title = "access.acting", order = 20, icon = "vaadin:phone")
@RolesAllowed(Roles.COORDINATOR)
@NotWhileActing
public class ActForView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {

    private static final LocalPath HERE = new LocalPath("/kantoor/namens");

    private final Acting acting;
    private final TextField words = new TextField();
    private final Div found = new Div();
    private final Div step = new Div();
    private LocalPath back = HERE;

    ActForView(Acting acting) {
        this.acting = acting;
        getContent().addClassName("stack");
        getContent().add(new Paragraph(getTranslation("access.acting.how")), step);
        step.addClassName("stack");
        found.getElement().setAttribute("role", "status");
        words.setLabel(getTranslation("access.acting.search"));
        words.setMaxLength(Accounts.LONGEST_NAME);
        words.setClearButtonVisible(true);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> search());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        back = query.getSingleParameter("terug").map(LocalPath::orStart).orElse(HERE);
        query.getSingleParameter("account")
                .flatMap(ActForView::accountIn)
                .flatMap(acting::candidate)
                .ifPresentOrElse(this::askWhy, this::askWhom);
    }

    private static Optional<AccountId> accountIn(String text) {
        try {
            return Optional.of(new AccountId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void askWhom() {
        step.removeAll();
        step.add(words, found);
        search();
        words.focus();
    }

    private void search() {
        found.removeAll();
        if (words.isEmpty()) {
            found.add(new Paragraph(getTranslation("access.acting.begin-typing")));
            return;
        }
        var members = acting.candidates(words.getValue());
        if (members.isEmpty()) {
            found.add(new Paragraph(getTranslation("access.acting.none")));
        }
        members.forEach(member -> found.add(createRow(member)));
    }

    private ListRow createRow(ActingCandidate member) {
        var choose = new Button(getTranslation("access.acting.choose"), click -> askWhy(member));
        choose.setAriaLabel(getTranslation("access.acting.choose-this", member.name()));
        return new ListRow(member.name(), member.address().value()).with(choose);
    }

    private void askWhy(ActingCandidate member) {
        step.removeAll();
        var other = new Button(getTranslation("access.acting.other"), click -> askWhom());
        step.add(new ActForForm(acting, member, back), other);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.acting");
    }
}
