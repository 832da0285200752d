package nl.floreynwijk.parade;

import nl.floreynwijk.base.Euros;

/**
 * What other add-ons would change of the price.
 *
 * @param more what is added
 * @param less what goes off
 */
public record AddOnsPreview(Euros more, Euros less) {}
