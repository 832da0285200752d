package nl.floreynwijk.green;

/** Whose a tool is. */
public enum ToolOwner {
    /** The neighbourhood's own. */
    OWN,
    /** So dear that a partner has it, who is asked for it each time. */
    CAPITAL
}
