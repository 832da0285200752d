package nl.floreynwijk.harry;

import java.util.List;

/**
 * All that the office wrote down of a landlord.
 *
 * @param facts what tenants are told of it today
 * @param tariffs all prices, those of the past and those to come too: by subscription, the newest first
 */
public record LandlordDetails(LandlordFacts facts, List<TariffDetails> tariffs) {

    /** Nobody wrote anything down. */
    public static final LandlordDetails NONE = new LandlordDetails(LandlordFacts.NONE, List.of());

    public LandlordDetails {
        tariffs = List.copyOf(tariffs);
    }
}
