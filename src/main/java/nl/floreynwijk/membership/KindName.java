package nl.floreynwijk.membership;

import java.util.Locale;

/** What a kind of members is called. */
public record KindName(KindCode code, String dutch, String english) {

    public String in(Locale language) {
        return language.getLanguage().equals("en") ? english : dutch;
    }
}
