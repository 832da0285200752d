package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.harry.Room;

/** A home cut open: each room is a button, for a finger, a mouse and the keyboard, with its name in it. */
@Tag("svg")
class HomePicture extends Component {

    private static final String PRESSED = "aria-pressed";

    /** Where each room is in the picture, in parts of a hundred of its width and height. */
    private record Spot(Room room, double x, double y, double width, double height) {}

    private static final List<Spot> SPOTS = List.of(
            new Spot(Room.OUTSIDE, 1, 2, 34, 13),
            new Spot(Room.ATTIC, 32, 14, 36, 17),
            new Spot(Room.BEDROOM, 11.1, 32, 38.4, 18),
            new Spot(Room.BATHROOM, 50.5, 32, 38.4, 18),
            new Spot(Room.LIVING_ROOM, 11.1, 51, 38.4, 18),
            new Spot(Room.KITCHEN, 50.5, 51, 38.4, 18),
            new Spot(Room.SHARED, 11.1, 70, 19, 17),
            new Spot(Room.HALL, 31.1, 70, 19, 17),
            new Spot(Room.METER_CUPBOARD, 51.1, 70, 19, 17),
            new Spot(Room.TOILET, 71.1, 70, 17.8, 17),
            new Spot(Room.GARDEN, 1, 88.5, 98, 11));

    private final Map<Room, Element> rooms = new EnumMap<>(Room.class);

    HomePicture(Consumer<Room> chosen) {
        getElement().setAttribute("class", "home-picture");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("harry.guide.whole-picture"));
        getElement().appendChild(house());
        SPOTS.forEach(it -> getElement().appendChild(room(it, chosen)));
    }

    private static Element house() {
        var house = new Element("use");
        house.setAttribute("href", "icons/home.svg#home");
        house.setAttribute("width", "100%");
        house.setAttribute("height", "100%");
        return house;
    }

    private Element room(Spot spot, Consumer<Room> chosen) {
        var room = new Element("g");
        room.setAttribute("role", "button");
        room.setAttribute("tabindex", "0");
        room.setAttribute("aria-label", getTranslation("harry.picture." + spot.room()));
        room.setAttribute(PRESSED, "false");
        room.setAttribute("class", "home-room");
        room.appendChild(outline(spot), label(spot));
        room.addEventListener("click", _ -> chosen.accept(spot.room()));
        room.addEventListener("keydown", _ -> chosen.accept(spot.room()))
                .setFilter("event.key === 'Enter' || event.key === ' '")
                .preventDefault();
        rooms.put(spot.room(), room);
        return room;
    }

    private static Element outline(Spot spot) {
        var outline = new Element("rect");
        outline.setAttribute("x", percent(spot.x()));
        outline.setAttribute("y", percent(spot.y()));
        outline.setAttribute("width", percent(spot.width()));
        outline.setAttribute("height", percent(spot.height()));
        outline.setAttribute("rx", "4");
        return outline;
    }

    /** At the bottom of the room, below what stands in it; short, for there is little room on a phone. */
    private Element label(Spot spot) {
        var label = new Element("text");
        label.setAttribute("x", percent(spot.x() + spot.width() / 2));
        label.setAttribute("y", percent(spot.y() + spot.height() - 2));
        label.setAttribute("aria-hidden", "true");
        label.setText(getTranslation("harry.picture." + spot.room()));
        return label;
    }

    private static String percent(double part) {
        return part + "%";
    }

    /** Marks the room of which the list speaks. */
    void choose(Optional<Room> chosen) {
        rooms.forEach((room, element) -> element.setAttribute(
                PRESSED, String.valueOf(chosen.filter(room::equals).isPresent())));
    }
}
