package nl.floreynwijk.rad;

/** What a guest wants to be called. */
public record GuestName(GuestId id, String name) {}
