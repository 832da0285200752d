package nl.floreynwijk.harry;

/** What the office decides where two people do not get on. */
public enum Verdict {
    GO_ON,
    DONE,
    STOP
}
