package nl.floreynwijk.membership;

/** How many applications and requests to erase somebody wait for the board, and new addresses for it and the desk. */
public record WaitingWork(int applications, int erasures, int addresses) {}
