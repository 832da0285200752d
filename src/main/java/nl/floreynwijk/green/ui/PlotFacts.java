package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.floreynwijk.green.PlotDetails;

/** What a plot is, whose it is, and what was agreed about it. */
class PlotFacts extends Composite<Section> {

    PlotFacts(PlotDetails plot) {
        var plan = plot.plan();
        var facts = new DescriptionList();
        facts.addClassName("member-facts");
        add(facts, "place", plan.place());
        add(facts, "owner", plan.owner());
        add(facts, "partner", plan.partner());
        add(facts, "agreement", plan.agreement());
        add(facts, "forbidden", plan.forbidden());
        var about = new Paragraph(plan.about());
        about.addClassName("job-text");
        about.setVisible(!plan.about().isEmpty());
        getContent().addClassName("card");
        getContent().add(PlotWords.marked(plan.kind(), plan.state()), about, facts);
    }

    private void add(DescriptionList facts, String what, String value) {
        if (!value.isEmpty()) {
            var words = new DescriptionList.Description(value);
            words.addClassName("job-text");
            facts.add(new DescriptionList.Term(getTranslation("green.plot." + what)), words);
        }
    }
}
