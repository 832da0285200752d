package nl.floreynwijk.base.ui;

import java.util.List;

/** A module's tiles on the start page. A module declares a bean of this type; {@code home} collects them. */
public interface TileSource {

    /** What the signed-in person can do here now, in their language; empty when there is nothing. */
    List<Tile> tiles();
}
