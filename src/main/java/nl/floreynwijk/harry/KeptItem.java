package nl.floreynwijk.harry;

/**
 * An item as it stands on a list.
 *
 * @param version by which somebody who changes it tells what they saw
 */
public record KeptItem(Item item, int version) {}
