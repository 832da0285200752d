package nl.floreynwijk.parade;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.i18n.Languages;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the market as data, in the words of schema.org: an Event with a subEvent for each thing in the programme, in a Place
 * that contains a Place for each pitch. Where a pitch is drawn is told in per cent of the drawing.
 */
@Component
class GuideData {

    private static final ZoneId HERE = ZoneId.of(DutchTime.ZONE);
    private static final String TYPE = "@type";
    private static final String NAME = "name";
    /** Of the United Nations, for per cent. */
    private static final String PER_CENT = "P1";

    private final Cooperative cooperative;
    private final PortalSettings settings;
    private final I18NProvider texts;
    private final JsonMapper json;

    GuideData(Cooperative cooperative, PortalSettings settings, I18NProvider texts, JsonMapper json) {
        this.cooperative = cooperative;
        this.settings = settings;
        this.texts = texts;
        this.json = json;
    }

    String of(ParadeGuide guide) {
        var edition = guide.edition();
        var event = thing("Event", edition.name());
        event.put("@context", "https://schema.org");
        event.put("inLanguage", Languages.DUTCH.getLanguage());
        event.put("description", description(edition));
        if (!edition.days().isEmpty()) {
            var first = edition.days().getFirst();
            var last = edition.days().getLast();
            event.put("startDate", moment(first.day(), first.opensAt()));
            event.put("endDate", moment(last.day(), last.closesAt()));
        }
        event.put("eventStatus", status(edition));
        event.put("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode");
        event.put("isAccessibleForFree", true);
        event.put("location", street(guide));
        event.put(
                "subEvent",
                guide.items().stream().map(it -> subEvent(it, edition)).toList());
        return json.writeValueAsString(event);
    }

    private static Map<String, Object> thing(String type, String name) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put(TYPE, type);
        thing.put(NAME, name);
        return thing;
    }

    /** Somebody who reads nothing else has to know that it may not go on: schema.org has no word for that but a sentence. */
    private String description(EditionSummary edition) {
        var said = new GuideWords(texts, Languages.DUTCH);
        var first =
                switch (edition.status()) {
                    case UNCERTAIN, CANCELLED -> said.of("status." + edition.status()) + " " + edition.statusReason();
                    case IDEA, OPEN, DEFINITE -> "";
                };
        return (first + " " + edition.texts().about()).strip();
    }

    /** "Postponed" would say that there is no date any more; an edition that is uncertain still has its date. */
    private static String status(EditionSummary edition) {
        return "https://schema.org/"
                + (edition.status() == EditionStatus.CANCELLED ? "EventCancelled" : "EventScheduled");
    }

    private static String moment(LocalDate day, LocalTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                DutchTime.at(day, time).atZone(HERE));
    }

    private Map<String, Object> street(ParadeGuide guide) {
        var street = guide.edition().street();
        var place = thing("Place", street.isEmpty() ? cooperative.place() : street);
        var address = new LinkedHashMap<String, Object>();
        address.put(TYPE, "PostalAddress");
        if (!street.isEmpty()) {
            address.put("streetAddress", street);
        }
        address.put("addressLocality", cooperative.town());
        address.put("addressCountry", "NL");
        place.put("address", address);
        place.put(
                "containsPlace",
                guide.spots().stream().flatMap(spot -> places(guide, spot)).toList());
        return place;
    }

    /** One for each who stands there; a pitch where nobody stands is a place too. */
    private Stream<Map<String, Object>> places(ParadeGuide guide, ParadeGuide.Spot spot) {
        var stalls = guide.on(spot);
        return stalls.isEmpty()
                ? Stream.of(pitch(spot, new GuideWords(texts, Languages.DUTCH).of("pitch", spot.number())))
                : stalls.stream().map(it -> stall(it, spot, guide.edition()));
    }

    private Map<String, Object> pitch(ParadeGuide.Spot spot, String name) {
        var place = thing("Place", name);
        place.put("branchCode", spot.number());
        place.put("url", page() + "#plek-" + spot.id());
        place.put("additionalProperty", coordinates(spot.shape()));
        return place;
    }

    private Map<String, Object> stall(ParadeGuide.Stall stall, ParadeGuide.Spot spot, EditionSummary edition) {
        var place = pitch(spot, stall.name());
        if (!stall.sells().isEmpty()) {
            place.put("description", stall.sells());
        }
        place.put("keywords", new GuideWords(texts, Languages.DUTCH).categoryOf(stall.category()));
        if (stall.photo()) {
            place.put(
                    "photo",
                    address(GuideController.PHOTO.replace(
                            "{booking}", stall.id().toString())));
        }
        place.put(
                "specialOpeningHoursSpecification",
                edition.days().stream()
                        .filter(it -> stall.days().contains(it.day()))
                        .map(GuideData::hours)
                        .toList());
        return place;
    }

    private static Map<String, Object> hours(EditionDay day) {
        var hours = new LinkedHashMap<String, Object>();
        hours.put(TYPE, "OpeningHoursSpecification");
        hours.put("validFrom", day.day().toString());
        hours.put("validThrough", day.day().toString());
        hours.put("opens", DateTimeFormatter.ISO_LOCAL_TIME.format(day.opensAt()));
        hours.put("closes", DateTimeFormatter.ISO_LOCAL_TIME.format(day.closesAt()));
        return hours;
    }

    private static List<Map<String, Object>> coordinates(PitchShape shape) {
        return List.of(
                property("left", shape.x()),
                property("top", shape.y()),
                property("width", shape.width()),
                property("height", shape.height()));
    }

    private static Map<String, Object> property(String name, int hundredths) {
        var property = thing("PropertyValue", name);
        property.put("value", BigDecimal.valueOf(hundredths, 2));
        property.put("unitCode", PER_CENT);
        return property;
    }

    private Map<String, Object> subEvent(ParadeGuide.Item item, EditionSummary edition) {
        var said = new GuideWords(texts, Languages.DUTCH);
        var event = thing("Event", item.title());
        if (!item.about().isEmpty()) {
            event.put("description", item.about());
        }
        event.put("startDate", moment(item.day(), item.startsAt()));
        event.put("endDate", moment(item.day(), item.endsAt()));
        event.put("eventStatus", status(edition));
        event.put("keywords", said.kindOf(item.kind()));
        event.put("url", page() + "#punt-" + item.id());
        var place = thing("Place", said.placeOf(item));
        item.pitch().ifPresent(it -> place.put("branchCode", it.number()));
        item.point()
                .ifPresent(it ->
                        place.put("additionalProperty", List.of(property("left", it.x()), property("top", it.y()))));
        event.put("location", place);
        return event;
    }

    private String page() {
        return address(GuideController.PAGE);
    }

    private String address(String path) {
        return settings.address(path).toString();
    }
}
