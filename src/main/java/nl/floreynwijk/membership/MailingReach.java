package nl.floreynwijk.membership;

/**
 * How many of the members that somebody chose a mail reaches, and why it does not reach the others. A member who has a
 * shop as well is one person, and gets one mail.
 *
 * @param receiving people who get it
 * @param again memberships of people who are counted already
 * @param switchedOff people who chose not to get such mail
 * @param notYet whose membership has not started
 * @param left whose membership ended
 * @param erased of whom nothing is known any more
 */
public record MailingReach(int receiving, int again, int switchedOff, int notYet, int left, int erased) {}
