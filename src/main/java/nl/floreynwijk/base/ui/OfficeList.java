package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.grid.Grid;

/** How the lists of the office look: as high as what is in them, and no higher than the window. */
public final class OfficeList {

    /** How many rows are asked for at a time: more than a screen shows, few enough to come quickly. */
    private static final int AT_ONCE = 20;

    private OfficeList() {}

    /** Makes it look so, and says {@code none} where it is empty. */
    public static void dress(Grid<?> grid, String none) {
        grid.setEmptyStateText(none);
        grid.setPageSize(AT_ONCE);
        grid.setAllRowsVisible(true);
        grid.addClassName("office-grid");
    }
}
