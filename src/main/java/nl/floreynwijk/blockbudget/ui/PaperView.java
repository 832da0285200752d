package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Component;
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
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.MainLayout;
import nl.floreynwijk.blockbudget.PaperClosing;
import nl.floreynwijk.blockbudget.PaperForms;
import nl.floreynwijk.blockbudget.PaperRoom;
import nl.floreynwijk.blockbudget.PaperVotes;
import nl.floreynwijk.blockbudget.RoundId;

/** Voting on paper, for the office and the scrutineers: print the forms, enter what comes back, confirm it, and close the box. */
@Route(RoundsView.PATH + "/:round/papier")
@RolesAllowed({Roles.COORDINATOR, Roles.MEMBER})
public class PaperView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PaperVotes votes;
    private final PaperForms forms;
    private final PaperClosing closing;
    private final Div figures = new Div();
    private final Div work = new Div();
    private final Div print = new Div();
    private Optional<BoxPart> box = Optional.empty();
    private String title = "";

    PaperView(PaperVotes votes, PaperForms forms, PaperClosing closing) {
        this.votes = votes;
        this.forms = forms;
        this.closing = closing;
        work.addClassName("stack");
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
                        back(room),
                        new Paragraph(getTranslation("blockbudget.paper.what")),
                        new Paragraph(until(room)),
                        figures,
                        work);
        work.removeAll();
        work.add(parts(room));
        room.boxClosing().ifPresent(_ -> {
            box = Optional.of(new BoxPart(closing, round, () -> reload(round)));
            box.ifPresent(getContent()::add);
        });
        show(room);
        MainLayout.retitle(this);
    }

    /** Scrutineers do not lead the round: they come from its room. */
    private RouterLink back(PaperRoom room) {
        var round = room.paper().round();
        return room.isOffice()
                ? new RouterLink(getTranslation("blockbudget.paper.back"), RoundLeadView.class, RoundLeadView.of(round))
                : new RouterLink(getTranslation("blockbudget.room.back"), RoomView.class, RoomView.of(round));
    }

    /** What there is to do comes first: forms are printed once, and entered again and again. */
    private List<Component> parts(PaperRoom room) {
        if (!room.isToConfirm()) {
            return List.of();
        }
        var entry = new PaperEntryPart(votes, room, () -> reload(room.paper().round()));
        return room.isOpen() && room.printed() == 0 ? List.of(print, entry) : List.of(entry, print);
    }

    private String until(PaperRoom room) {
        if (room.isOpen()) {
            return getTranslation(
                    "blockbudget.paper.until", DutchTime.moment(room.closing().minusMillis(1), getLocale()));
        }
        return getTranslation(room.isToConfirm() ? "blockbudget.paper.confirm-only" : "blockbudget.paper.not-now");
    }

    /** Once the round is counted there is nothing to do with forms any more. */
    private void reload(RoundId round) {
        votes.find(round).ifPresentOrElse(this::show, () -> {
            figures.removeAll();
            work.removeAll();
        });
    }

    private void show(PaperRoom room) {
        room.boxClosing().ifPresent(it -> box.ifPresent(part -> part.show(room, it)));
        figures.removeAll();
        figures.add(facts(room));
        print.removeAll();
        if (room.isOpen() && room.isOffice()) {
            var round = room.paper().round();
            print.add(new PaperPrintPart(
                    forms,
                    room,
                    () -> votes.find(round)
                            .filter(it -> it.printed() != room.printed())
                            .isPresent(),
                    () -> reload(round)));
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
