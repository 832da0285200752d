package nl.floreynwijk.parade;

/** A stall on a market that was, of which nobody said yet how it was. */
public record UnansweredStall(BookingId booking, String stall, String edition) {}
