package nl.floreynwijk.parade;

import java.util.Optional;
import nl.floreynwijk.membership.KvkNumber;

/**
 * What somebody says about their stall, tidy.
 *
 * @param name as visitors read it
 * @param sells what they sell, show or do
 * @param sector what kind of stall it is, within its category
 * @param phone where they are reached
 * @param wishes beside whom they would like to stand
 */
public record StallWords(
        String name, String sells, String sector, String phone, Optional<KvkNumber> kvk, String wishes) {}
