package nl.floreynwijk.harry;

/**
 * That somebody did so many jobs for money that it may matter for tax, a benefit or an insurance.
 *
 * @param done how many this year
 * @param from from how many on it is said
 */
public record PaidJobsNote(int done, int from) {}
