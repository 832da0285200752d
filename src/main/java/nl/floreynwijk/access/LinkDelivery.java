package nl.floreynwijk.access;

/** Brings a one-time link to its person; called in the transaction that made the link, and must not block. */
public interface LinkDelivery {

    void deliver(Contact to, SignInLink link);
}
