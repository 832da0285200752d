package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.MainLayout;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.Setbacks;
import nl.floreynwijk.blockbudget.WorkRoom;
import nl.floreynwijk.blockbudget.Works;

/** What becomes of all that a block chose: for whoever lives there to see, and for whoever leads the round to go on with. */
@Route(RoomsView.PATH + "/:round/uitvoering")
@PermitAll
@InArea("blockbudget")
public class WorkView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Works works;
    private final Setbacks setbacks;
    private final AttachmentCheck check;
    private final Answer answer = new Answer();
    private final Div head = new Div();
    private final Div list = new Div();

    WorkView(Works works, Setbacks setbacks, AttachmentCheck check) {
        this.works = works;
        this.setbacks = setbacks;
        this.check = check;
        list.addClassName("card-list");
        head.addClassName("stack");
        getContent().addClassNames("stack", "works");
        getContent().add(head, answer, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoomView.idIn(event).flatMap(works::find).ifPresentOrElse(this::show, () -> RoomView.forwardTo(event));
    }

    private void show(WorkRoom room) {
        head.removeAll();
        head.add(
                new RouterLink(getTranslation("blockbudget.work.back"), ResultView.class, RoomView.of(room.round())),
                new Paragraph(getTranslation("blockbudget.work.where", room.title(), room.block())));
        if (room.works().isEmpty()) {
            head.add(new Paragraph(getTranslation("blockbudget.result.no-winners")));
        }
        var tools = new WorkTools(works, setbacks, check, answer, () -> show(room.round()));
        list.removeAll();
        room.works().forEach(it -> list.add(new WorkCard(room, it, tools)));
        MainLayout.retitle(this);
    }

    private void show(RoundId round) {
        works.find(round).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("blockbudget.work.title");
    }
}
