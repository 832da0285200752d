package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.List;

/** What there is to know of something, each thing with its name before it. */
class Facts extends Composite<DescriptionList> {

    Facts() {
        getContent().addClassName("facts");
    }

    /** Each of the values on a line of its own; without values there is nothing to say. */
    Facts with(String name, List<String> values) {
        if (!values.isEmpty()) {
            getContent().add(new Term(name));
            values.forEach(it -> getContent().add(new Description(it)));
        }
        return this;
    }

    Facts with(String name, String value) {
        return with(name, List.of(value));
    }

    Facts with(String name, Component value) {
        getContent().add(new Term(name), new Description(value));
        return this;
    }
}
