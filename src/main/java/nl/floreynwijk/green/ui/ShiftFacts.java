package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.green.Reward;
import nl.floreynwijk.green.ShiftDetails;

/** What a shift is: where, how heavy, what to bring, who leads it, and what was agreed. */
class ShiftFacts extends Composite<Section> {

    ShiftFacts(ShiftDetails shift) {
        var summary = shift.summary();
        var facts = new DescriptionList();
        facts.addClassName("member-facts");
        add(facts, "plot", new RouterLink(summary.plotName(), PlotView.class, PlotView.of(summary.plot())));
        add(facts, "place", new Text(summary.place()));
        if (!summary.work().bring().isEmpty()) {
            add(facts, "bring", new Text(summary.work().bring()));
        }
        if (!summary.work().tools().isEmpty()) {
            add(facts, "tools", new Text(summary.work().tools()));
        }
        shift.leader().ifPresent(it -> add(facts, "leader", leader(it, shift)));
        if (shift.reward().kind() != Reward.Kind.NONE) {
            add(facts, "reward", new Text(ShiftWords.reward(shift.reward())));
        }
        var about = new Paragraph(shift.about());
        about.addClassName("job-text");
        about.setVisible(!shift.about().isEmpty());
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("green.shift.facts")), about, ShiftItem.marks(summary), facts);
    }

    private Span leader(String name, ShiftDetails shift) {
        var leader = new Span(new Text(name));
        shift.leaderPhone()
                .ifPresent(it -> leader.add(new Text(" · "), new Anchor("tel:" + it.value(), it.toString())));
        return leader;
    }

    private void add(DescriptionList facts, String what, Component value) {
        facts.add(
                new DescriptionList.Term(getTranslation("green.fact." + what)), new DescriptionList.Description(value));
    }
}
