package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.MainLayout;
import nl.floreynwijk.blockbudget.PaperForms;
import nl.floreynwijk.blockbudget.PaperRoom;
import nl.floreynwijk.blockbudget.PaperVotes;
import nl.floreynwijk.blockbudget.RoundId;

/** Voting on paper, for the office and the scrutineers: print the forms, enter what comes back, and confirm it. */
@Route(RoundsView.PATH + "/:round/papier")
@RolesAllowed({Roles.COORDINATOR, Roles.MEMBER})
public class PaperView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PaperVotes votes;
    private final PaperForms forms;
    private final Div figures = new Div();
    private final Div print = new Div();
    private String title = "";

    PaperView(PaperVotes votes, PaperForms forms) {
        this.votes = votes;
        this.forms = forms;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoomView.idIn(event)
                .flatMap(votes::find)
                .ifPresentOrElse(this::open, () -> event.rerouteToError(NotFoundException.class));
    }

    private void open(PaperRoom room) {
        title = getTranslation("blockbudget.paper.title", room.title());
        var round = room.paper().round();
        getContent().removeAll();
        getContent()
                .add(
                        new RouterLink(
                                getTranslation("blockbudget.paper.back"), RoundLeadView.class, RoundLeadView.of(round)),
                        new Paragraph(getTranslation("blockbudget.paper.what")),
                        new Paragraph(until(room)),
                        figures,
                        print);
        if (room.isOpen()) {
            getContent().add(new PaperEntryPart(votes, room.paper(), () -> reload(round)));
        }
        show(room);
        MainLayout.retitle(this);
    }

    private String until(PaperRoom room) {
        return room.isOpen()
                ? getTranslation(
                        "blockbudget.paper.until",
                        DutchTime.moment(room.closing().minusMillis(1), getLocale()))
                : getTranslation("blockbudget.paper.not-now");
    }

    private void reload(RoundId round) {
        votes.find(round).ifPresent(this::show);
    }

    private void show(PaperRoom room) {
        figures.removeAll();
        figures.add(facts(room));
        print.removeAll();
        if (room.isOpen() && room.mayPrint()) {
            print.add(new PaperPrintPart(forms, room, () -> reload(room.paper().round())));
        }
    }

    private DescriptionList facts(PaperRoom room) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        add(facts, "printed", room.printed(), room.units());
        add(facts, "handed-in", room.handedIn(), room.printed());
        add(facts, "waiting", room.waiting(), room.handedIn());
        add(facts, "counted", room.counted(), room.handedIn());
        return facts;
    }

    private void add(DescriptionList facts, String name, int some, int all) {
        facts.add(
                new Term(getTranslation("blockbudget.paper.fact." + name)),
                new Description(getTranslation("blockbudget.paper.of", some, all)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
