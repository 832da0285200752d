package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.html.Span;
import nl.floreynwijk.harry.Skills;

/** Whether a certificate counts, and how long still: in words, and in a colour of their own. */
class SkillMark extends Span {

    /**
     * The words.
     *
     * @param daysLeft 0 on the last day on which it holds, less than that when it ended
     */
    SkillMark(int daysLeft) {
        addClassName("skill-mark");
        if (daysLeft < 0) {
            setText(getTranslation("harry.skill.ended"));
            addClassName("skill-ended");
        } else if (daysLeft <= Skills.SOON) {
            setText(getTranslation("harry.skill.ends", daysLeft));
            addClassName("skill-ending");
        } else {
            setText(getTranslation("harry.skill.valid"));
        }
    }
}
