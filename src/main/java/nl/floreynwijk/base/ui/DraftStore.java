package nl.floreynwijk.base.ui;

import java.util.Map;

/** Keeps what the signed-in person typed and has not sent yet, so that an ended session costs nobody their work. */
public interface DraftStore {

    /** What was typed in the form, by field; empty when there is nothing, and for a visitor. */
    Map<String, String> read(String form);

    /** Replaces what is kept of the form. */
    void keep(String form, Map<String, String> fields);

    /** Forgets the form. */
    void discard(String form);
}
