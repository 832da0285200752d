package nl.floreynwijk.bench;

import java.util.function.Consumer;

/** Figures that belong together, measured under one name. A new one is named in {@link Bench#GROUPS}. */
public interface Group {

    String name();

    /**
     * Measures.
     *
     * @param stage a database and portals, this group's alone
     * @param figures takes each figure as soon as it is known
     */
    void measure(Stage stage, Consumer<Figure> figures) throws Exception;
}
