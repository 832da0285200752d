package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.WordsDialog;
import nl.floreynwijk.green.ToolRequest;
import nl.floreynwijk.green.ToolRequests;

/** What partners are asked for, and how far that is. */
class RequestRows extends Composite<Div> {

    private final transient ToolRequests requests;
    private final transient Consumer<String> done;

    RequestRows(ToolRequests requests, List<ToolRequest> asked, Consumer<String> done) {
        this.requests = requests;
        this.done = done;
        if (asked.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("green.tool.requests.none")));
        }
        getContent().add(ToolWords.rows(asked.stream().map(this::row)));
    }

    private ListRow row(ToolRequest request) {
        var asked = request.state() == ToolRequest.State.ASKED;
        var about = request.tool() + ", " + when(request.when());
        var promise = ToolWords.button("green.tool.promise", about, () -> ask(request, ToolRequest.State.PROMISED));
        promise.setVisible(asked);
        var refuse = ToolWords.button("green.tool.refuse", about, () -> ask(request, ToolRequest.State.REFUSED));
        refuse.setVisible(asked);
        var cancel = ToolWords.button("green.tool.cancel", about, () -> cancel(request));
        cancel.setVisible(asked || request.state() == ToolRequest.State.PROMISED);
        return ToolWords.row(
                        request.tool(),
                        when(request.when()),
                        getTranslation("green.tool.request." + request.state(), request.partner()),
                        request.note())
                .with(ToolWords.tools(promise, refuse, cancel));
    }

    private void cancel(ToolRequest request) {
        if (requests.say(request.id(), ToolRequest.State.CANCELLED, request.note())) {
            done.accept(getTranslation("green.tool.request.kept"));
        }
    }

    private String when(ToolRequest.When when) {
        return switch (when) {
            case ToolRequest.Days(var from, var until) -> ToolWords.days(from, until);
            case ToolRequest.ForShift(var _, var task, var startsAt, var moved, var off) -> {
                var shift = ShiftWords.titled(task, startsAt);
                yield off
                        ? getTranslation("green.tool.request.off", shift)
                        : moved ? getTranslation("green.tool.request.moved", shift) : shift;
            }
        };
    }

    private void ask(ToolRequest request, ToolRequest.State state) {
        new WordsDialog(
                        request.tool(),
                        getTranslation("green.tool.request." + state, request.partner()),
                        getTranslation("green.tool.note"),
                        ToolRequests.LONGEST_NOTE,
                        getTranslation("green.tool.request.keep"),
                        words -> say(request, state, words.isBlank() ? request.note() : words))
                .open();
    }

    private Optional<String> say(ToolRequest request, ToolRequest.State state, String note) {
        if (!requests.say(request.id(), state, note)) {
            return Optional.of(getTranslation("base.words.too-long", ToolRequests.LONGEST_NOTE, note.length()));
        }
        done.accept(getTranslation("green.tool.request.kept"));
        return Optional.empty();
    }
}
