package nl.floreynwijk.access;

import java.util.List;
import java.util.Locale;

/**
 * What a module keeps about a person. A module that keeps anything declares a bean of this type, so that people can
 * download everything there is about them.
 *
 * <p>It asks nobody's leave, so no view may use it.
 */
public interface OwnDataSource {

    /** The module's name, the first word of its text keys. */
    String module();

    /** Everything it keeps about the holder of the account, said in that language. */
    List<OwnDatum> about(AccountId account, Locale language);
}
