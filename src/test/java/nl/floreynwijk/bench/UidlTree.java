package nl.floreynwijk.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The elements of a page as the portal described them: a map of nodes, kept up to date by its lists of changes. */
final class UidlTree {

    // Numbers of Flow's node features (NodeFeatureRegistry)
    private static final int DATA = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;

    private static final int ROOT = 1;

    private final Map<Integer, Node> nodes = new TreeMap<>(Map.of(ROOT, new Node(ROOT)));

    /** One element, or the text in one. */
    final class Node {

        private final int id;
        private final Map<Integer, Map<String, JsonNode>> maps = new HashMap<>();
        private final Map<Integer, List<JsonNode>> lists = new HashMap<>();
        private final Map<Integer, List<Integer>> children = new HashMap<>();

        Node(int id) {
            this.id = id;
        }

        int id() {
            return id;
        }

        boolean is(String tag) {
            return value(DATA, "tag").filter(it -> it.equals(tag)).isPresent();
        }

        Optional<JsonNode> property(String name) {
            return Optional.ofNullable(map(PROPERTIES).get(name));
        }

        /** What it says, with everything in it. */
        String text() {
            return value(TEXT, "text").orElse("")
                    + children.getOrDefault(CHILDREN, List.of()).stream()
                            .map(nodes::get)
                            .map(Node::text)
                            .collect(Collectors.joining());
        }

        /** What somebody would call it: its label, what it says, its name for screen readers, or its id. */
        boolean isCalled(String name) {
            return Stream.of(
                            value(PROPERTIES, "label"),
                            value(PROPERTIES, "accessibleName"),
                            Optional.of(text()),
                            value(ATTRIBUTES, "aria-label"),
                            value(ATTRIBUTES, "id"))
                    .flatMap(Optional::stream)
                    .anyMatch(name::equals);
        }

        boolean isOfClass(String name) {
            return lists.getOrDefault(CLASSES, List.of()).stream()
                    .anyMatch(it -> it.asString("").equals(name));
        }

        boolean canBeUsed() {
            return !holds(DATA, "visible", false) && !holds(PROPERTIES, "disabled", true);
        }

        private boolean holds(int feature, String key, boolean expected) {
            var found = map(feature).get(key);
            return found != null && found.asBoolean(!expected) == expected;
        }

        /** The events it listens to, each with the name under which the page keeps what goes along. */
        Map<String, JsonNode> listeners() {
            return map(LISTENERS);
        }

        private Optional<String> value(int feature, String key) {
            return Optional.ofNullable(map(feature).get(key)).map(it -> it.asString(""));
        }

        private Map<String, JsonNode> map(int feature) {
            return maps.computeIfAbsent(feature, _ -> new TreeMap<>());
        }
    }

    Stream<Node> all() {
        return nodes.values().stream();
    }

    void apply(JsonNode changes) {
        changes.forEach(this::applyOne);
    }

    private void applyOne(JsonNode change) {
        var id = change.get("node").asInt();
        var feature = change.path("feat").asInt(-1);
        var key = change.path("key").asString("");
        switch (change.get("type").asString()) {
            case "attach" -> nodes.put(id, new Node(id));
            case "detach" -> nodes.remove(id);
            case "put" -> {
                if (change.has("value")) {
                    node(id).map(feature).put(key, change.get("value"));
                }
            }
            case "remove" -> node(id).map(feature).remove(key);
            case "clear" -> {
                node(id).lists.remove(feature);
                node(id).children.remove(feature);
            }
            case "splice" -> splice(node(id), feature, change);
            default -> throw new UidlException("A change of an unknown kind: " + change);
        }
    }

    private Node node(int id) {
        var node = nodes.get(id);
        if (node == null) {
            throw new UidlException("A change to node " + id + ", which the page does not have");
        }
        return node;
    }

    private static void splice(Node node, int feature, JsonNode change) {
        var index = change.get("index").asInt();
        var removed = change.path("remove").asInt(0);
        if (change.has("addNodes") || node.children.containsKey(feature)) {
            var added =
                    change.path("addNodes").valueStream().map(JsonNode::asInt).toList();
            replace(node.children.computeIfAbsent(feature, _ -> new ArrayList<>()), index, removed, added);
        } else {
            var added = change.path("add").valueStream().toList();
            replace(node.lists.computeIfAbsent(feature, _ -> new ArrayList<>()), index, removed, added);
        }
    }

    private static <T> void replace(List<T> list, int index, int removed, List<T> added) {
        var affected = list.subList(index, index + removed);
        affected.clear();
        list.addAll(index, added);
    }
}
