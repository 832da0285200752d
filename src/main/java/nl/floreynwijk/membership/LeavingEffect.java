package nl.floreynwijk.membership;

import java.util.List;
import java.util.Locale;

/**
 * What leaving means for what a module keeps: votes, shifts, stalls, balances. A module that has something to say
 * declares a bean of this type; it is read out before somebody leaves.
 */
public interface LeavingEffect {

    /** Sentences for the member in that language; empty where leaving changes nothing. */
    List<String> of(MemberId member, Locale language);
}
