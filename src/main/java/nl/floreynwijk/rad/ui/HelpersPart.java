package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.rad.EveningDetails;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.Helper;
import nl.floreynwijk.rad.HelperResult;
import nl.floreynwijk.rad.Helpers;

/** Who counts coins at the tables: asks somebody by name, and lets them stop. */
class HelpersPart extends Composite<Section> {

    private final transient Helpers helpers;
    private final EveningId evening;
    private final boolean ended;
    private final TextField name = new TextField(say("name"));
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();
    private final Div list = new Div();
    private final Details all = new Details(say("all"), list);

    HelpersPart(Helpers helpers, EveningDetails evening) {
        this.helpers = helpers;
        this.evening = evening.id();
        ended = evening.isEnded();
        name.setManualValidation(true);
        list.addClassName("row-list");
        // Only what somebody looks at is worth asking the database for
        all.addOpenedChangeListener(it -> {
            if (it.isOpened()) {
                reload();
            }
        });
        getContent().addClassName("card");
        getContent().add(new H2(say("title")));
        if (!ended) {
            var add = new Div(name, new Button(say("add"), _ -> add()));
            add.addClassName("rad-add");
            getContent().add(new Paragraph(say("how")), add);
        }
        getContent().add(answer, all);
    }

    private String say(String key, Object... values) {
        return getTranslation("rad.host.helper." + key, values);
    }

    private void add() {
        answer.clear();
        refused.clear();
        var asked = name.getValue().strip();
        switch (helpers.add(evening, asked)) {
            case HelperResult.Added(var address) -> {
                name.clear();
                showAll();
                new HelperDialog(asked, address, name::focus).open();
            }
            case HelperResult.NameMissing(var longest) -> refused.add(name, say("name.missing", longest));
            case HelperResult.Full(var most) -> answer.refused(say("full", most));
            case HelperResult.Ended() -> answer.refused(getTranslation("rad.host.has-ended"));
        }
    }

    private void showAll() {
        if (all.isOpened()) {
            reload();
        } else {
            all.setOpened(true);
        }
    }

    private void reload() {
        list.removeAll();
        var found = helpers.of(evening);
        if (found.isEmpty()) {
            list.add(new Paragraph(say("none")));
        }
        found.forEach(it -> list.add(row(it)));
    }

    private ListRow row(Helper helper) {
        var stopped = helper.endedAt().isPresent();
        var row = new ListRow(helper.name(), say(stopped ? "stopped" : "counts"));
        if (!stopped && !ended) {
            var stop = new Button(say("stop"), _ -> askStop(helper));
            stop.setAriaLabel(say("stop.named", helper.name()));
            row.with(stop);
        }
        return row;
    }

    private void askStop(Helper helper) {
        answer.clear();
        new Question(say("stop.named", helper.name()), say("stop.means"), say("stop"), () -> {
                    helpers.end(helper.id());
                    reload();
                    answer.done(say("stop.done", helper.name()));
                    name.focus();
                })
                .open();
    }
}
