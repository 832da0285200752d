package nl.floreynwijk.membership;

/** How many applications and requests to erase somebody wait for the board. */
public record WaitingWork(int applications, int erasures) {}
