package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.MainLayout;
import nl.floreynwijk.rad.CardOutcome;
import nl.floreynwijk.rad.RadResults;
import nl.floreynwijk.rad.RunOutcome;

/** What came of an evening that is over, for every member. */
@Route(ResultView.PATH)
@RolesAllowed(Roles.MEMBER)
@InArea("rad")
public class ResultView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "rad/uitslag/:evening";

    private final RadResults results;
    private String title = getTranslation("rad.result.title");

    ResultView(RadResults results) {
        this.results = results;
        getContent().addClassNames("stack", "rad-result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(EveningAddress.in(event.getRouteParameters()).flatMap(results::of).orElseThrow(NotFoundException::new));
    }

    private void show(RunOutcome outcome) {
        title = getTranslation("rad.result.title-of", outcome.plan().name());
        getContent().removeAll();
        getContent()
                .add(
                        new Nav(new RouterLink(getTranslation("rad.host.back"), RadView.class)),
                        new ResultHead(outcome),
                        new ResultBars(outcome));
        var groups =
                outcome.cards().stream().filter(it -> it.group().isPresent()).toList();
        var proposals =
                outcome.cards().stream().filter(it -> it.proposal().isPresent()).toList();
        if (!groups.isEmpty() || !proposals.isEmpty()) {
            getContent().add(createAfter(groups, proposals));
        }
        if (outcome.shares().isPresent()) {
            getContent().add(new SharesPart(outcome, new Div()));
        }
        if (!outcome.notes().isEmpty() || !outcome.photos().isEmpty()) {
            getContent().add(new HowItWas(outcome));
        }
        getContent().add(new ResultLinks("/rad/uitslag/" + outcome.evening() + "/uitslag", "", "pdf", "csv"));
        MainLayout.retitle(this);
    }

    private Section createAfter(List<CardOutcome> groups, List<CardOutcome> proposals) {
        var list = new UnorderedList();
        groups.forEach(it -> list.add(item("rad.after.became-group", it)));
        proposals.forEach(it -> list.add(item("rad.after.became-proposal", it)));
        var after = new Section(new H2(getTranslation("rad.after.what")), list);
        after.addClassName("book-part");
        if (!groups.isEmpty()) {
            var join = new Anchor("werkgroepen", getTranslation("rad.after.join"));
            join.addClassName("button-link");
            after.add(new Paragraph(join));
        }
        return after;
    }

    private ListItem item(String key, CardOutcome card) {
        return new ListItem(getTranslation(key, card.card().title()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
