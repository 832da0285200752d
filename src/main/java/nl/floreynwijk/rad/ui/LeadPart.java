package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.HasElement;
import nl.floreynwijk.rad.LiveBoard;

/** A part of the page of whoever leads an evening, which follows how the evening goes. */
interface LeadPart extends HasElement {

    void show(LiveBoard board);
}
