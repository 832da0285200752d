package nl.floreynwijk.green;

import java.util.List;

/** A plot with what there is to do in the coming weeks, the next first. */
public record PlotForGuests(String name, String place, List<GuestShift> shifts) {

    public PlotForGuests {
        shifts = List.copyOf(shifts);
    }
}
