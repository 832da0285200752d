package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.parade.PowerGroup;
import nl.floreynwijk.parade.PowerLoad;
import nl.floreynwijk.parade.PowerPlan;

/** How the power of a day is divided over fuses, and where that is too much, for whoever wants to see it. */
class PowerPart extends Composite<Details> {

    PowerPart(Supplier<PowerPlan> plan) {
        getContent().setSummaryText(say("show"));
        getContent().addOpenedChangeListener(it -> {
            getContent().removeAll();
            if (it.isOpened()) {
                show(plan.get());
            }
        });
    }

    private void show(PowerPlan plan) {
        if (plan.isOver()) {
            getContent().add(Notice.problem(say("over-warning", plan.limit())));
        }
        getContent()
                .add(new Paragraph(say(
                        "sum",
                        plan.groups().size(),
                        plan.watts(true),
                        plan.watts(false),
                        plan.heavy().size())));
        var list = new UnorderedList();
        list.addClassName("facts");
        plan.groups().forEach(it -> list.add(new ListItem(group(it))));
        plan.heavy().forEach(it -> list.add(new ListItem(say("heavy-line", load(it)))));
        list.setVisible(list.getComponentCount() > 0);
        getContent().add(list);
    }

    private String say(String key, Object... values) {
        return getTranslation("parade.lists.power." + key, values);
    }

    private String group(PowerGroup group) {
        var loads = group.loads().stream().map(this::load).collect(Collectors.joining("; "));
        var line = say("group-line", group.number(), say(group.top() ? "top" : "bottom"), group.watts(), loads);
        return group.over() ? line + " " + say("over") : line;
    }

    private String load(PowerLoad load) {
        return say("load", load.pitch(), load.stall(), load.watts());
    }
}
