package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.green.ReserveResult;
import nl.floreynwijk.green.ShiftId;
import nl.floreynwijk.green.ShiftTools;
import nl.floreynwijk.green.ToolDesk;
import nl.floreynwijk.green.ToolPlan;
import nl.floreynwijk.green.ToolRequests;
import nl.floreynwijk.green.ToolSummary;

/** The tools of a shift: what lies ready, what is not there any more, and what a partner is asked for. */
class ToolsPart extends Composite<Details> {

    private final transient ToolDesk desk;
    private final transient ToolRequests requests;
    private final ShiftId shift;
    private final Answer answer = new Answer();
    private final Div content = new Div();

    /** Nothing is asked for before somebody opens it. */
    ToolsPart(ToolDesk desk, ToolRequests requests, ShiftId shift) {
        this.desk = desk;
        this.requests = requests;
        this.shift = shift;
        content.addClassName("stack");
        getContent().setSummaryText(getTranslation("green.tools"));
        getContent().add(answer, content);
        getContent().addOpenedChangeListener(it -> {
            if (it.isOpened()) {
                reload();
            }
        });
    }

    private void reload() {
        var found = desk.of(shift);
        content.removeAll();
        if (found.reserved().isEmpty()) {
            content.add(new Paragraph(getTranslation("green.tools.reserved.none")));
        }
        content.add(
                ToolWords.rows(found.reserved().stream().map(this::reserved)),
                createReserving(found.own()),
                new H3(getTranslation("green.tool.requests")),
                new RequestRows(requests, found.requests(), this::done),
                new AskPartnerPart(
                        found.capital(), List.of(), (tool, note) -> requests.ask(tool, shift, note), this::done));
    }

    private ListRow reserved(ShiftTools.Reserved reserved) {
        var title = ToolWords.counted(reserved.pieces(), reserved.name());
        var row = ToolWords.row(title);
        reserved.shortage().ifPresent(it -> {
            var clash = new Paragraph(ToolWords.shortage(it));
            clash.addClassName("problem");
            row.add(clash);
        });
        return row.with(ToolWords.button("green.tool.release", title, () -> {
            desk.release(shift, reserved.tool());
            done(getTranslation("green.tool.released", reserved.name()));
        }));
    }

    private Div createReserving(List<ToolSummary> own) {
        var refused = new RefusedFields();
        var tool = new Select<ToolSummary>();
        tool.setLabel(getTranslation("green.tool.which"));
        tool.setItems(own);
        tool.setItemLabelGenerator(
                it -> ToolWords.counted(it.plan().pieces(), it.plan().name()));
        tool.setManualValidation(true);
        var pieces = new WholeField(getTranslation("green.tool.pieces"), 1, ToolPlan.MOST_PIECES);
        pieces.show(1);
        var reserve = new Button(getTranslation("green.tool.reserve"), _ -> {
            refused.clear();
            answer.clear();
            if (tool.isEmpty()) {
                refused.add(tool, getTranslation("green.tool.choose"));
            }
            var number = pieces.read(refused);
            if (refused.isEmpty()) {
                say(desk.reserve(shift, tool.getValue().id(), number.orElseThrow()), tool.getValue());
            }
        });
        var part = new Div(tool, pieces, reserve);
        part.addClassName("stack");
        return part;
    }

    private void say(ReserveResult result, ToolSummary tool) {
        switch (result) {
            case ReserveResult.Reserved() ->
                done(getTranslation("green.tool.reserved", tool.plan().name()));
            case ReserveResult.TooFew(var shortage) -> answer.refused(ToolWords.shortage(shortage));
            case ReserveResult.Gone() -> answer.refused(getTranslation("green.changed-meanwhile"));
        }
    }

    private void done(String said) {
        answer.done(said);
        reload();
    }
}
