package nl.floreynwijk.rad;

import java.util.Comparator;

/** How many coins lie on a card. */
public record CardStanding(CardId id, int number, String title, Theme theme, int coins) {

    /** Those with the most coins first; with as many, by number. */
    public static final Comparator<CardStanding> MOST_COINS_FIRST =
            Comparator.comparingInt(CardStanding::coins).reversed().thenComparingInt(CardStanding::number);
}
