package nl.floreynwijk.harry.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.harry.Guide;
import nl.floreynwijk.harry.Housing;
import nl.floreynwijk.harry.Item;
import nl.floreynwijk.harry.ItemCode;
import nl.floreynwijk.harry.Reply;
import nl.floreynwijk.harry.Room;
import nl.floreynwijk.places.LandlordId;

/**
 * What the address of a page of the guide says: each step has one of its own, so that the way back is the browser's, and a
 * page can be loaded again, kept or sent to somebody.
 *
 * @param housing empty when the address says nothing about it
 * @param words what is looked for, "" for nothing
 */
record GuideAddress(Optional<Housing> housing, String words, Optional<Room> room, List<Reply> replies) {

    private static final String HOUSING = "verhuurder";
    private static final String WORDS = "zoek";
    private static final String ROOM = "ruimte";
    private static final String REPLIES = "antwoorden";
    private static final String OWNED = "eigen";
    private static final String UNKNOWN = "onbekend";
    private static final Map<Reply, String> SAID = Map.of(Reply.YES, "ja", Reply.NO, "nee", Reply.UNSURE, "onzeker");

    static GuideAddress read(QueryParameters parameters) {
        return new GuideAddress(
                parameters.getSingleParameter(HOUSING).flatMap(GuideAddress::housing),
                parameters
                        .getSingleParameter(WORDS)
                        .map(it -> it.substring(0, Math.min(it.length(), Guide.LONGEST_WORDS)))
                        .orElse(""),
                parameters.getSingleParameter(ROOM).flatMap(GuideAddress::room),
                parameters
                        .getSingleParameter(REPLIES)
                        .map(GuideAddress::replies)
                        .orElse(List.of()));
    }

    private static Optional<Housing> housing(String text) {
        return switch (text) {
            case OWNED -> Optional.of(new Housing.Owned());
            case UNKNOWN -> Optional.of(new Housing.Unknown());
            default -> landlord(text).map(Housing.Rented::new);
        };
    }

    private static Optional<LandlordId> landlord(String text) {
        try {
            return Optional.of(LandlordId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Optional<Room> room(String text) {
        return Arrays.stream(Room.values()).filter(it -> word(it).equals(text)).findFirst();
    }

    private static String word(Room room) {
        return room.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is no reply ends them; nobody is asked more than three questions. */
    private static List<Reply> replies(String text) {
        return Arrays.stream(text.split("-", Item.MOST_QUESTIONS + 1))
                .limit(Item.MOST_QUESTIONS)
                .map(it -> SAID.entrySet().stream()
                        .filter(said -> said.getValue().equals(it))
                        .map(Map.Entry::getKey)
                        .findFirst())
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    Housing housingOrUnknown() {
        return housing.orElseGet(Housing.Unknown::new);
    }

    /** The same of somebody who lives otherwise. */
    GuideAddress with(Housing other) {
        return new GuideAddress(Optional.of(other), words, room, replies);
    }

    /** One reply further. */
    GuideAddress with(Reply reply) {
        var all = new ArrayList<>(replies);
        all.add(reply);
        return new GuideAddress(housing, words, room, all);
    }

    /** Where somebody began, without replies. */
    GuideAddress atStart() {
        return new GuideAddress(housing, words, room, List.of());
    }

    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        housing.ifPresent(it -> parameters.put(HOUSING, text(it)));
        if (!words.isBlank()) {
            parameters.put(WORDS, words);
        }
        room.ifPresent(it -> parameters.put(ROOM, word(it)));
        if (!replies.isEmpty()) {
            parameters.put(
                    REPLIES, String.join("-", replies.stream().map(SAID::get).toList()));
        }
        return parameters;
    }

    private static String text(Housing housing) {
        return switch (housing) {
            case Housing.Rented(var landlord) -> landlord.toString();
            case Housing.Owned() -> OWNED;
            case Housing.Unknown() -> UNKNOWN;
        };
    }

    /** Leads to an item, as far as these replies lead. */
    RouterLink linkTo(ItemCode item, String text) {
        var link = new RouterLink(text, AnswerView.class, new RouteParameters(AnswerView.ITEM, item.value()));
        link.setQueryParameters(QueryParameters.simple(parameters()));
        return link;
    }

    /** Leads back to what was looked for. */
    RouterLink linkToSearch(String text) {
        var link = new RouterLink(text, GuideView.class);
        link.setQueryParameters(QueryParameters.simple(atStart().parameters()));
        return link;
    }
}
