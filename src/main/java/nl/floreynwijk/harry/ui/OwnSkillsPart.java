package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.harry.OwnSkill;

/** For what somebody is certified; nothing for whoever never showed a certificate. */
class OwnSkillsPart extends Composite<Section> {

    OwnSkillsPart(List<OwnSkill> skills) {
        var list = new Div();
        list.addClassName("row-list");
        skills.stream().map(this::createRow).forEach(list::add);
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(getTranslation("harry.skills.mine")),
                        new Paragraph(getTranslation("harry.skills.mine.how")),
                        list);
        getContent().setVisible(!skills.isEmpty());
    }

    private ListRow createRow(OwnSkill skill) {
        var plan = skill.plan();
        return new ListRow(
                        getTranslation("harry.skill.for", getTranslation("harry.certificate." + plan.certificate())),
                        getTranslation("harry.skill.until.is", DutchTime.date(plan.validUntil(), getLocale())),
                        getTranslation("harry.skill.paper", plan.issuer(), plan.number()))
                .with(new SkillMark(skill.daysLeft()));
    }
}
