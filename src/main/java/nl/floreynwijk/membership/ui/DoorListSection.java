package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Choice;

/** Where the office takes the list of a block, for somebody who goes from door to door. */
class DoorListSection extends Composite<Section> {

    private final ComboBox<Choice<BlockId>> block = new ComboBox<>();
    private final Anchor list = new Anchor();

    DoorListSection(List<Choice<BlockId>> blocks) {
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(getTranslation("membership.papers.door-list")),
                        new Paragraph(getTranslation("membership.papers.door-list.how")),
                        blocks.isEmpty()
                                ? new Paragraph(getTranslation("membership.papers.door-list.none"))
                                : createChoice(blocks));
    }

    private Component createChoice(List<Choice<BlockId>> blocks) {
        block.setLabel(getTranslation("membership.papers.door-list.block"));
        block.setItems(blocks);
        block.setItemLabelGenerator(Choice::name);
        block.addValueChangeListener(_ -> choose());
        list.setRouterIgnore(true);
        list.setVisible(false);
        var choice = new Div(block, list);
        choice.addClassName("stack");
        return choice;
    }

    private void choose() {
        var chosen = Optional.ofNullable(block.getValue());
        list.setVisible(chosen.isPresent());
        chosen.ifPresent(it -> {
            list.setHref("/kantoor/blokken/" + it.id() + ".pdf");
            list.setText(getTranslation("membership.papers.door-list.open", it.name()));
        });
    }
}
