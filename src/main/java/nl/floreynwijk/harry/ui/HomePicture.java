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

    /** Where each room is drawn: its outline, where its name stands, and something that belongs in it. */
    private record Spot(Room room, String outline, int x, int y, String sign) {}

    private static final List<Spot> SPOTS = List.of(
            new Spot(Room.ATTIC, "M70 118 L180 34 L290 118 Z", 180, 108, "M168 62h24v28h-24z M174 68h12 M174 74h12"),
            new Spot(
                    Room.OUTSIDE,
                    "M24 118 L180 4 L336 118 H306 L180 24 L54 118 Z M306 122 H350 V340 H306 Z",
                    328,
                    236,
                    "M318 150h20v26h-20z M328 150v26 M318 163h20"),
            new Spot(
                    Room.BEDROOM,
                    "M54 122 H178 V194 H54 Z",
                    116,
                    182,
                    "M92 158v-14 M92 150h42q6 0 6 6v6h-48 M140 162v-4"),
            new Spot(
                    Room.BATHROOM,
                    "M182 122 H302 V194 H182 Z",
                    242,
                    182,
                    "M216 148h52v6q0 12 -12 12h-28q-12 0 -12 -12z M222 148v-12q0 -6 6 -6t6 6"),
            new Spot(
                    Room.LIVING_ROOM,
                    "M54 198 H178 V268 H54 Z",
                    116,
                    256,
                    "M90 224q0 -6 6 -6h40q6 0 6 6v6h6v10h-64v-10h6z M90 230h52"),
            new Spot(
                    Room.KITCHEN,
                    "M182 198 H302 V268 H182 Z",
                    242,
                    256,
                    "M214 222h56v16h-56z M242 222v-10q0 -6 6 -6t6 6 M228 222v16"),
            new Spot(Room.HALL, "M54 272 H146 V340 H54 Z", 100, 328, "M90 282h20v30h-20z M105 298v2"),
            new Spot(
                    Room.METER_CUPBOARD,
                    "M150 272 H226 V340 H150 Z",
                    188,
                    328,
                    "M178 282h20v28h-20z M190 286l-5 10h6l-5 10"),
            new Spot(
                    Room.TOILET,
                    "M230 272 H302 V340 H230 Z",
                    266,
                    328,
                    "M256 282h20v8h-20z M256 290q0 14 10 14t10 -14z"),
            new Spot(Room.SHARED, "M10 122 H50 V340 H10 Z", 30, 236, "M20 180h6v-8h6v-8h6v-8"),
            new Spot(
                    Room.GARDEN,
                    "M10 344 H350 V396 H10 Z",
                    180,
                    376,
                    "M60 388v-20 M60 368q-14 0 -14 -10t14 -10 14 10 -14 10 M292 388v-16h8v16 M304 388v-16h8v16 M288 378h28"));

    private final Map<Room, Element> rooms = new EnumMap<>(Room.class);

    HomePicture(Consumer<Room> chosen) {
        getElement().setAttribute("viewBox", "0 0 360 400");
        getElement().setAttribute("class", "home-picture");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("harry.guide.picture"));
        SPOTS.forEach(it -> getElement().appendChild(room(it, chosen)));
    }

    private Element room(Spot spot, Consumer<Room> chosen) {
        var name = getTranslation("harry.room." + spot.room());
        var room = new Element("g");
        room.setAttribute("role", "button");
        room.setAttribute("tabindex", "0");
        room.setAttribute("aria-label", name);
        room.setAttribute(PRESSED, "false");
        room.setAttribute("class", "home-room");
        room.appendChild(
                path(spot.outline(), "home-room-outline"), path(spot.sign(), "home-room-sign"), label(spot, name));
        room.addEventListener("click", _ -> chosen.accept(spot.room()));
        room.addEventListener("keydown", _ -> chosen.accept(spot.room()))
                .setFilter("event.key === 'Enter' || event.key === ' '")
                .preventDefault();
        rooms.put(spot.room(), room);
        return room;
    }

    private static Element path(String outline, String style) {
        var path = new Element("path");
        path.setAttribute("d", outline);
        path.setAttribute("class", style);
        return path;
    }

    /** What stands at the side of the house is narrow: its name reads upwards. */
    private static Element label(Spot spot, String name) {
        var label = new Element("text");
        var upwards = spot.room() == Room.SHARED || spot.room() == Room.OUTSIDE;
        label.setAttribute("x", String.valueOf(spot.x()));
        label.setAttribute("y", String.valueOf(spot.y()));
        label.setAttribute("aria-hidden", "true");
        if (upwards) {
            label.setAttribute("transform", "rotate(-90 %d %d)".formatted(spot.x(), spot.y()));
        }
        label.setText(name);
        return label;
    }

    /** Marks the room of which the list below speaks. */
    void choose(Optional<Room> chosen) {
        rooms.forEach((room, element) -> element.setAttribute(
                PRESSED, String.valueOf(chosen.filter(room::equals).isPresent())));
    }
}
