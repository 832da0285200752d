package nl.floreynwijk.base.ui;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hands out a draft for a form. */
@Component
public class Drafts {

    private final ObjectProvider<DraftStore> store;

    Drafts(ObjectProvider<DraftStore> store) {
        this.store = store;
    }

    /** A draft of the form of this name; put it above the fields, and name the fields it keeps. */
    public Draft of(String form) {
        return new Draft(store.getObject(), form);
    }
}
