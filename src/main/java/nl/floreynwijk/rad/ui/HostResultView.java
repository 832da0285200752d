package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.MainLayout;
import nl.floreynwijk.rad.Becoming;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.RadResults;
import nl.floreynwijk.rad.ResultDesk;
import nl.floreynwijk.rad.RunOutcome;
import nl.floreynwijk.rad.RunSummary;

/** What came of each run of an evening, for its host: figures, what equal shares would choose, notes, photos, and what cards become. */
@Route(HostResultView.PATH)
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
public class HostResultView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = EveningAddress.ONE + "/uitslag";

    private final RadResults results;
    private final ResultDesk desk;
    private final Becoming becoming;
    private final AttachmentCheck check;
    private final Answer answer = new Answer();
    private final Answer became = new Answer();
    private final Answer counted = new Answer();
    private final Answer told = new Answer();
    private final Nav back = new Nav();
    private final Div content = new Div();
    private EveningId evening = EveningId.random();
    private Optional<Integer> number = Optional.empty();
    private String title = getTranslation("rad.result.title");

    HostResultView(RadResults results, ResultDesk desk, Becoming becoming, AttachmentCheck check) {
        this.results = results;
        this.desk = desk;
        this.becoming = becoming;
        this.check = check;
        content.addClassNames("stack", "rad-result");
        getContent().addClassNames("stack", "rad-result");
        getContent().add(back, answer, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        evening = EveningAddress.in(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        number = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("poging")
                .filter(it -> it.matches("\\d{1,6}"))
                .map(Integer::valueOf);
        back.removeAll();
        back.add(new Anchor("/" + EveningAddress.ALL + "/" + evening, getTranslation("rad.result.back")));
        List.of(answer, became, counted, told).forEach(Answer::clear);
        reload();
    }

    private void reload() {
        content.removeAll();
        results.ofRun(evening, number)
                .ifPresentOrElse(this::show, () -> content.add(new Paragraph(getTranslation("rad.result.none"))));
    }

    private void show(RunOutcome outcome) {
        title = getTranslation("rad.result.title-of", outcome.plan().name());
        if (outcome.runs().size() > 1) {
            content.add(createRuns(outcome));
        }
        content.add(new ResultHead(outcome), new ResultBars(outcome));
        if (outcome.isFinal()) {
            content.add(new BecomePart(becoming, outcome, became, this::reload));
        }
        content.add(
                new SharesPart(outcome, new BudgetPart(desk, outcome, counted, said -> done(counted, said))),
                new TellPart(desk, check, outcome, told, said -> done(told, said)),
                new ResultLinks(
                        EveningAddress.result(evening),
                        "?poging=" + outcome.run().number(),
                        "pdf",
                        "csv",
                        "pb"));
        MainLayout.retitle(this);
    }

    private Nav createRuns(RunOutcome outcome) {
        var list = new UnorderedList();
        list.addClassName("rad-result-runs");
        outcome.runs()
                .forEach(it -> list.add(
                        new ListItem(it.equals(outcome.run()) ? here(it) : new Anchor(address(it), said(it)))));
        var runs = new Nav(list);
        runs.getElement().setAttribute("aria-label", getTranslation("rad.result.runs"));
        return runs;
    }

    private Span here(RunSummary run) {
        var here = new Span(said(run));
        here.getElement().setAttribute("aria-current", "page");
        return here;
    }

    private String address(RunSummary run) {
        return EveningAddress.result(evening) + "?poging=" + run.number();
    }

    private String said(RunSummary run) {
        return getTranslation(
                run.practice() ? "rad.result.run.practice" : run.live() ? "rad.result.run.last" : "rad.result.run",
                run.number(),
                DutchTime.momentInYear(run.openedAt(), getLocale()));
    }

    private void done(Answer beside, String said) {
        reload();
        beside.done(said);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
