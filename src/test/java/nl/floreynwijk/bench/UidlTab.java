package nl.floreynwijk.bench;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.bench.UidlBrowser.Answer;
import nl.floreynwijk.bench.UidlTree.Node;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page that is open in a {@link UidlBrowser}, used as a person uses it: by what stands on its buttons and fields.
 *
 * <p>It speaks as Flow's own script does, with the security key and the numbers that keep both sides in step. Whatever
 * the portal answers other than what was asked for, such as another page, a sign-in, a trouble dialog or a reload, is a
 * {@link UidlException}.
 */
public final class UidlTab {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String INITIAL = "window.Vaadin.TypeScript= ";
    private static final int ROOT = 1;

    /** What the components of a browser have when they wake up, where that is not "no". */
    private static final Map<String, Object> AWAKE = Map.of("drawerOpened", true, "primarySection", "navbar");

    private final UidlBrowser browser;
    private final UidlTree tree = new UidlTree();
    private final ObjectNode constants = JSON.createObjectNode();
    private final int number;
    private String securityKey;
    private final UidlReply firstView;
    private final int firstUidl;
    private int syncId;
    private int clientId;
    private Optional<String> left = Optional.empty();

    private UidlTab(UidlBrowser browser, JsonNode config, UidlReply firstView) {
        var uidl = config.get("uidl");
        this.browser = browser;
        this.number = config.get("v-uiId").asInt();
        this.securityKey = uidl.get("Vaadin-Security-Key").asString();
        this.firstView = firstView;
        this.firstUidl = uidl.toString().length();
        this.syncId = uidl.get("syncId").asInt();
        takeIn(uidl);
    }

    static UidlTab opened(UidlBrowser browser, String path, String heading) {
        var answer = browser.get(path);
        if (answer.status() != 200) {
            throw new UidlException(path + " was refused: " + answer.status()
                    + answer.location().map(it -> ", to " + it).orElse(""));
        }
        var tab = new UidlTab(browser, configIn(path, answer), answer.cost());
        tab.expect(heading, path);
        tab.wakeUp(path);
        return tab;
    }

    /** The page carries its first view with it ({@code vaadin.eagerServerLoad}). */
    private static JsonNode configIn(String path, Answer answer) {
        var start = answer.body().indexOf(INITIAL);
        if (start < 0) {
            throw new UidlException(path + " is no page of the application");
        }
        try {
            var initial = JSON.readTree(answer.body().substring(start + INITIAL.length()))
                    .path("initial");
            if (!initial.has("appConfig")) {
                throw new UidlException(path + " came without its first view");
            }
            return initial.get("appConfig");
        } catch (JacksonException e) {
            throw new UidlException(path + " carries a first view that cannot be read: " + e.getOriginalMessage());
        }
    }

    /** What the whole page cost, in which its first view came. */
    public UidlReply firstView() {
        return firstView;
    }

    /** The length of the UIDL in the page. */
    public int firstUidl() {
        return firstUidl;
    }

    /** The components in a browser tell what they start with, and then the router asks for the page it is on. */
    private void wakeUp(String path) {
        var said = JSON.createArrayNode();
        tree.all().forEach(node -> node.listeners().forEach((event, constant) -> {
            if (event.endsWith("-changed")) {
                sync(said, node, constant);
                said.add(event(node.id(), event));
            }
        }));
        said.add(navigation(path));
        ask(said, List.of(Expected.CONNECTED));
    }

    private void sync(ArrayNode said, Node node, JsonNode constant) {
        for (var name : constants.path(constant.asString()).propertyNames()) {
            if (name.startsWith("}") && node.property(name.substring(1)).isEmpty()) {
                said.add(property(node, name.substring(1), awake(node, name.substring(1))));
            }
        }
    }

    private static Object awake(Node node, String property) {
        return node.is("vaadin-checkbox-group") && property.equals("value")
                ? List.of()
                : AWAKE.getOrDefault(property, false);
    }

    /** Goes to another page without loading anew, as a click on a link does. */
    public UidlReply navigate(String path, String heading) {
        var reply = ask(JSON.createArrayNode().add(navigation(path)), List.of(Expected.CONNECTED));
        expect(heading, path);
        return reply;
    }

    /** Asks what became of it, as a page does that follows something by itself. */
    public UidlReply poll() {
        return ask(JSON.createArrayNode().add(event(ROOT, "ui-poll")), List.of());
    }

    /** The one element with this tag and this label, text, name or id. */
    public int find(String tag, String name) {
        return only(tree.all().filter(it -> it.is(tag) && it.isCalled(name)), tag + " called '" + name + "'");
    }

    /** The one element with this tag. */
    public int find(String tag) {
        return only(tree.all().filter(it -> it.is(tag)), tag);
    }

    private int only(Stream<Node> candidates, String what) {
        var found = candidates.toList();
        if (found.size() != 1) {
            throw new UidlException(
                    "There are " + found.size() + " of " + what + " on the page, which says: " + text());
        }
        return found.getFirst().id();
    }

    /** Whether it says this anywhere. */
    public boolean says(String words) {
        return text().contains(words);
    }

    private String text() {
        return tree.all()
                .filter(it -> it.id() == ROOT || it.is("main") || it.is("vaadin-dialog"))
                .map(Node::text)
                .collect(Collectors.joining(" "));
    }

    public UidlReply click(int element) {
        return ask(JSON.createArrayNode().add(clickOn(element)), List.of());
    }

    /** A click after which the portal sends the browser elsewhere; closes the page and gives the path. */
    public String clickAndLeave(int element) {
        ask(JSON.createArrayNode().add(clickOn(element)), List.of(Expected.LEAVES));
        close();
        return left.orElseThrow();
    }

    /** Tells the portal that the page is gone, as a browser does. */
    public void close() {
        var body = message(JSON.createArrayNode());
        body.put("UNLOAD", true);
        send(body);
    }

    /** Types over what is in a field, and goes on to the next one. */
    public UidlReply type(int element, String words) {
        var whileTyping = node(element).listeners().containsKey("input");
        return change(element, "value", words, whileTyping ? "input" : "change");
    }

    public UidlReply tick(int element, boolean on) {
        return change(element, "checked", on, "checked-changed");
    }

    /** Chooses one of a group of which one can be chosen. */
    public UidlReply choose(int group, String option) {
        var button = node(find("vaadin-radio-button", option));
        return change(group, "value", button.property("value").orElseThrow().asString(), "value-changed");
    }

    private UidlReply change(int element, String property, Object value, String event) {
        var node = usable(element, event);
        return ask(JSON.createArrayNode().add(property(node, property, value)).add(event(element, event)), List.of());
    }

    private ObjectNode clickOn(int element) {
        var node = usable(element, "click");
        var click = event(element, "click");
        var data = (ObjectNode) click.get("data");
        var wanted =
                constants.path(requireNonNull(node.listeners().get("click")).asString());
        for (var name : wanted.propertyNames()) {
            if (name.endsWith("Key")) {
                data.put(name, false);
            } else if (name.startsWith("event.")) {
                data.put(name, 0);
            }
        }
        return click;
    }

    private Node usable(int element, String event) {
        var node = node(element);
        if (!node.canBeUsed() || !node.listeners().containsKey(event)) {
            throw new UidlException("'" + node.text() + "' cannot be used: no " + event);
        }
        return node;
    }

    private Node node(int element) {
        return tree.all()
                .filter(it -> it.id() == element)
                .findFirst()
                .orElseThrow(() -> new UidlException("The page has no element " + element + " any more"));
    }

    private static ObjectNode navigation(String path) {
        var parts = path.split("\\?", 2);
        var asked = event(ROOT, "ui-navigate");
        ((ObjectNode) asked.get("data"))
                .put("route", parts[0].replaceFirst("^/", ""))
                .put("query", parts.length > 1 ? parts[1] : "")
                .put("appShellTitle", "")
                .put("trigger", "link")
                .set("historyState", JSON.createObjectNode().put("idx", 0));
        return asked;
    }

    private static ObjectNode event(int node, String name) {
        var event =
                JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
        event.set("data", JSON.createObjectNode());
        return event;
    }

    private static ObjectNode property(Node node, String name, Object value) {
        var property = JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", node.id())
                .put("feature", 1)
                .put("property", name);
        property.set("value", JSON.valueToTree(value));
        return property;
    }

    private enum Expected {
        CONNECTED,
        LEAVES
    }

    /** From now on it knows no more than a page of somebody else who has the cookies but not the key. */
    void forgetSecurityKey() {
        securityKey = "";
    }

    private UidlReply ask(ArrayNode said, List<Expected> expected) {
        var answer = send(message(said));
        var uidl = JSON.readTree(answer.body());
        keepInStep(uidl);
        takeIn(uidl);
        expectOnly(uidl, expected);
        return answer.cost();
    }

    private Map<String, Object> message(ArrayNode said) {
        var message = new LinkedHashMap<String, Object>();
        message.put("csrfToken", securityKey);
        message.put("rpc", said);
        message.put("syncId", syncId);
        message.put("clientId", clientId);
        return message;
    }

    private Answer send(Map<String, Object> message) {
        var answer = browser.post("?v-r=uidl&v-uiId=" + number, JSON.writeValueAsString(message));
        if (answer.status() != 200) {
            throw new UidlException("The portal answered a message with " + answer.status());
        }
        return answer;
    }

    private void keepInStep(JsonNode uidl) {
        if (uidl.has("meta") || uidl.has("resynchronize") || uidl.path("syncId").asInt(-1) != syncId + 1) {
            throw new UidlException("The portal does not follow any more: " + uidl);
        }
        syncId++;
        clientId = uidl.get("clientId").asInt();
    }

    private void takeIn(JsonNode uidl) {
        if (uidl.path("constants") instanceof ObjectNode more) {
            constants.setAll(more);
        }
        tree.apply(uidl.path("changes"));
        tree.all().filter(it -> it.isOfClass("trouble-dialog")).findFirst().ifPresent(it -> {
            throw new UidlException("The portal could not do it: " + it.text());
        });
    }

    private void expectOnly(JsonNode uidl, List<Expected> expected) {
        left = commands(uidl, "window.open(").map(it -> it.get(0).asString()).findFirst();
        var connected = commands(uidl, "serverConnected").findFirst();
        var reloads = commands(uidl, "location.reload").findAny().isPresent();
        if (reloads || left.isPresent() != expected.contains(Expected.LEAVES)) {
            var instead = left.map(it -> "leads to " + it).orElse("does not go on as asked");
            throw new UidlException("The portal " + instead);
        }
        if (expected.contains(Expected.CONNECTED)
                && connected.filter(it -> !it.get(0).asBoolean(true)).isEmpty()) {
            throw new UidlException("The portal refused to navigate: " + uidl.path("execute"));
        }
    }

    /** What the page is told to do, where the script for it holds these words; the script stands last. */
    private static Stream<JsonNode> commands(JsonNode uidl, String words) {
        return uidl.path("execute")
                .valueStream()
                .filter(it -> it.get(it.size() - 1).asString("").contains(words));
    }

    private void expect(String heading, String path) {
        var found = tree.all().filter(it -> it.is("h1")).map(Node::text).toList();
        if (!found.equals(List.of(heading))) {
            throw new UidlException(path + " was refused: its heading should be '" + heading + "' but is " + found);
        }
    }
}
