package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.ui.PageAddress;
import nl.floreynwijk.harry.FoundItem;
import nl.floreynwijk.harry.Guide;
import nl.floreynwijk.harry.Room;

/** Where somebody says what is wrong at home, in their own words or by the room, and goes on to whose work it is. */
@Route(GuideView.PATH)
@Menu(title = "harry.guide", order = 27, icon = "vaadin:stethoscope")
@AnonymousAllowed
public class GuideView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "wie-repareert-wat";

    private static final int PAUSE_MILLIS = 300;

    private final Guide guide;
    private final TextField words = new TextField();
    private final Paragraph found = new Paragraph();
    private final Div results = new Div();
    private final HomePicture picture = new HomePicture(this::look);
    private GuideAddress address = new GuideAddress(Optional.empty(), "", Optional.empty(), List.of());

    GuideView(Guide guide) {
        this.guide = guide;
        words.setLabel(getTranslation("harry.guide.words"));
        words.setHelperText(getTranslation("harry.guide.words.how"));
        words.setMaxLength(Guide.LONGEST_WORDS);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        found.getElement().setAttribute("role", "status");
        results.addClassName("found-items");
        getContent().addClassName("guide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = GuideAddress.read(event.getLocation().getQueryParameters());
        if (address.housing().isEmpty()) {
            address = address.with(guide.ownHousing());
        }
        words.setValue(address.words());
        words.addValueChangeListener(_ -> look(words.getValue()));
        var housing = new HousingField(guide.landlords(), address.housingOrUnknown());
        housing.addValueChangeListener(change -> {
            address = address.with(change.getValue());
            show();
        });
        var fields = new Div(words, housing);
        fields.addClassName("guide-fields");
        var byRoom = new Section(new H2(getTranslation("harry.guide.rooms")), picture);
        byRoom.addClassName("guide-rooms");
        getContent().removeAll();
        getContent().add(new Paragraph(getTranslation("harry.guide.lead")), fields, found, results, byRoom);
        show();
    }

    private void look(String typed) {
        address = new GuideAddress(address.housing(), typed, Optional.empty(), List.of());
        show();
    }

    private void look(Room room) {
        address = new GuideAddress(address.housing(), "", Optional.of(room), List.of());
        words.clear();
        show();
        found.scrollIntoView();
    }

    private void show() {
        PageAddress.follow(PATH, address.parameters());
        picture.choose(address.room());
        results.removeAll();
        if (!address.words().isBlank()) {
            show(guide.search(address.housingOrUnknown(), address.words()), "harry.guide.found");
        } else if (address.room().isPresent()) {
            show(guide.inRoom(address.housingOrUnknown(), address.room().get()), "harry.guide.in-room");
        } else {
            found.setText("");
        }
    }

    private void show(List<FoundItem> items, String key) {
        found.setText(
                items.isEmpty()
                        ? getTranslation("harry.guide.not-found")
                        : getTranslation(key, items.size(), roomName()));
        items.forEach(it -> results.add(new FoundItemLink(it, address)));
    }

    private String roomName() {
        return address.room().map(it -> getTranslation("harry.room." + it)).orElse("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("harry.guide");
    }
}
