package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.floreynwijk.blockbudget.Room;

/** The one thing to do now, and whether somebody may vote and did. */
class NowCard extends Composite<Section> {

    /**
     * @param turnout how many voted so far, for while there is a vote
     */
    NowCard(Room room, Supplier<Turnout> turnout) {
        getContent().addClassNames("card", "now-card");
        if (room.isPractice()) {
            getContent()
                    .add(
                            new H2(getTranslation("blockbudget.room.practice")),
                            new Paragraph(getTranslation("blockbudget.room.practice.what")),
                            button(room, "blockbudget.room.to-result", ResultView.class));
            return;
        }
        getContent()
                .add(
                        new H2(getTranslation("blockbudget.phase." + room.phase())),
                        new Paragraph(new RoomWords(room, getLocale()).now()));
        getContent().add(todo(room, turnout));
    }

    private List<Component> todo(Room room, Supplier<Turnout> turnout) {
        return switch (room.phase()) {
            case DRAFT, STOPPED -> List.of();
            case COUNT -> count(room);
            case PLANNED, CHECK -> List.of(standing(room));
            case IDEAS -> ideas(room);
            case VOTE -> vote(room, turnout.get());
            case OBJECTIONS -> List.of(button(room, "blockbudget.room.to-result", ResultView.class));
            case DOING ->
                List.of(
                        button(room, "blockbudget.result.to-work", WorkView.class),
                        link(room, "blockbudget.room.to-result", ResultView.class));
        };
    }

    private Paragraph standing(Room room) {
        return new Paragraph(getTranslation("blockbudget.room.standing." + room.standing()));
    }

    private List<Component> ideas(Room room) {
        return room.standing() == Room.Standing.OFFICE
                ? List.of()
                : List.of(button(room, "blockbudget.room.propose", ProposeView.class));
    }

    private List<Component> vote(Room room, Turnout turnout) {
        var parts = new ArrayList<Component>();
        new RoomWords(room, getLocale()).votes().forEach(it -> parts.add(new Paragraph(it)));
        if (room.own().isEmpty()) {
            parts.add(standing(room));
        }
        if (room.awaitsVote()) {
            parts.add(button(room, "blockbudget.room.vote", VoteView.class));
        }
        parts.add(turnout);
        if (room.own().stream().anyMatch(it -> it.way().isPresent())) {
            parts.add(link(room, "blockbudget.receipt.look", ReceiptView.class));
        }
        if (!room.own().isEmpty()) {
            parts.add(link(room, "blockbudget.room.proxy", ProxyView.class));
        }
        if (room.isToWatch()) {
            parts.add(link(room, "blockbudget.lead.link.paper", PaperView.class));
        }
        return parts;
    }

    /** Whoever watches over the count has no other way there than from the room. */
    private List<Component> count(Room room) {
        return room.isOnPaper() && room.isToWatch()
                ? List.of(button(room, "blockbudget.box.to", PaperView.class))
                : List.of();
    }

    private RouterLink button(Room room, String text, Class<? extends Component> page) {
        var link = link(room, text, page);
        link.addClassName("button-link");
        return link;
    }

    private RouterLink link(Room room, String text, Class<? extends Component> page) {
        return new RouterLink(getTranslation(text), page, RoomView.of(room.id()));
    }
}
