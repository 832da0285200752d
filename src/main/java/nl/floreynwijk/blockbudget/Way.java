package nl.floreynwijk.blockbudget;

/** How a vote came in. */
public enum Way {
    /** By whoever has it, on their own screen. */
    ONLINE,
    /** With the help of somebody who acted for them, such as the desk on the phone. */
    DESK,
    /** On a paper form. */
    PAPER,
    /** By somebody else in the block to whom it was given. */
    PROXY
}
