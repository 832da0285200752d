package nl.floreynwijk.blockbudget.ui;

import static nl.floreynwijk.blockbudget.ui.Texts.date;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.blockbudget.LedRound;
import nl.floreynwijk.blockbudget.Phase;
import nl.floreynwijk.blockbudget.Room;

/** The one thing to do next for whoever leads a round, and what else they can do. */
class NextStep extends Composite<Section> {

    NextStep(LedRound round, RoundTools tools) {
        var links = new Div();
        links.addClassName("buttons");
        links(round).forEach(links::add);
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("blockbudget.lead.next")), new Paragraph(words(round)));
        if (!round.missing().isEmpty()) {
            getContent().add(missing(round));
        }
        if (links.getComponentCount() > 0) {
            getContent().add(links);
        }
        getContent().add(tools);
    }

    private String words(LedRound round) {
        var room = round.room();
        var days = room.days();
        return switch (room.phase()) {
            case DRAFT -> draft(round);
            case PLANNED -> getTranslation("blockbudget.lead.next.PLANNED", date(days.ideasFrom()));
            case IDEAS -> getTranslation("blockbudget.lead.next.IDEAS", date(days.checkFrom()));
            case CHECK -> getTranslation("blockbudget.lead.next.CHECK", date(days.voteFrom()));
            case VOTE ->
                getTranslation("blockbudget.lead.next.VOTE", room.cast(), room.units(), date(days.voteUntil()));
            case COUNT -> count(room);
            case OBJECTIONS -> getTranslation("blockbudget.lead.next.OBJECTIONS", date(days.objectionsUntil()));
            case DOING ->
                getTranslation(room.isPractice() ? "blockbudget.room.practice.what" : "blockbudget.lead.next.DOING");
            case STOPPED -> getTranslation("blockbudget.lead.next.STOPPED");
        };
    }

    private String count(Room room) {
        if (!room.isOnPaper()) {
            return getTranslation("blockbudget.lead.next.COUNT");
        }
        return room.waiting() == 0
                ? getTranslation("blockbudget.lead.next.box")
                : getTranslation("blockbudget.lead.next.paper", room.waiting());
    }

    private String draft(LedRound round) {
        if (!round.missing().isEmpty()) {
            return getTranslation("blockbudget.lead.next.not-yet");
        }
        return getTranslation(
                round.mayLead() ? "blockbudget.lead.next.DRAFT" : "blockbudget.lead.next.draft-of-neighbour");
    }

    /** What somebody would else hear only when they open it. */
    private UnorderedList missing(LedRound round) {
        var missing = new UnorderedList();
        round.missing().forEach(it -> missing.add(new ListItem(OpeningWords.of(it))));
        return missing;
    }

    /** The pages on which it is done. */
    private List<RouterLink> links(LedRound round) {
        var id = RoomView.of(round.room().id());
        var links = new ArrayList<RouterLink>();
        var phase = round.room().phase();
        if (round.mayLead() && phase != Phase.DRAFT && !round.room().isPractice()) {
            links.add(new RouterLink(getTranslation("blockbudget.lead.link.proposals"), CheckView.class, id));
        }
        if (round.mayLead() && phase == Phase.VOTE) {
            links.add(new RouterLink(getTranslation("blockbudget.lead.link.paper"), PaperView.class, id));
        }
        if (round.mayLead() && phase == Phase.COUNT && round.room().isOnPaper()) {
            var box = new RouterLink(getTranslation("blockbudget.box.to"), PaperView.class, id);
            box.addClassName("button-link");
            links.addFirst(box);
        }
        if (phase == Phase.OBJECTIONS || phase == Phase.DOING) {
            links.add(new RouterLink(getTranslation("blockbudget.room.to-result"), ResultView.class, id));
        }
        if (phase != Phase.DRAFT) {
            links.add(new RouterLink(getTranslation("blockbudget.lead.link.room"), RoomView.class, id));
        }
        return links;
    }
}
