package nl.floreynwijk.access;

import java.util.Set;

/**
 * What gives the names of things that stand in a module's tables. Those of all modules are asked for at once, so that a
 * page of the trail needs no more of the database the more modules there are.
 *
 * @param select gives the columns {@code thing}, {@code dutch}, {@code english} and {@code page} of the things whose id is
 *     among the UUIDs {@code :ids}, or whose code is among {@code :codes}; {@code page} may be null
 * @param readers whoever may open the pages has one of these roles
 */
public record AuditNameQuery(String select, Set<Role> readers) {

    public AuditNameQuery {
        readers = Set.copyOf(readers);
    }
}
