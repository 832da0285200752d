package nl.floreynwijk.demo;

import static nl.floreynwijk.access.Role.ADMINISTRATOR;
import static nl.floreynwijk.access.Role.BOARD;
import static nl.floreynwijk.access.Role.COORDINATOR;
import static nl.floreynwijk.access.Role.FUNDER;
import static nl.floreynwijk.access.Role.GARDENER;
import static nl.floreynwijk.access.Role.MEMBER;
import static nl.floreynwijk.access.Role.PARADE_ORGANISER;
import static nl.floreynwijk.access.Role.RESIDENT;
import static nl.floreynwijk.access.Role.TREASURER;
import static nl.floreynwijk.base.i18n.Languages.DUTCH;
import static nl.floreynwijk.base.i18n.Languages.ENGLISH;

import java.util.Locale;
import java.util.Set;
import nl.floreynwijk.access.Role;

/** The invented people of the demo: one for each way of using the portal. */
public enum DemoPerson {
    RIA("Ria de Wit-van Oosterhout", DUTCH, MEMBER),
    MEHMET("Mehmet Yıldırım", DUTCH, MEMBER),
    SOFIE("Sofie Brandsma", DUTCH, MEMBER),
    HENK("Henk Bakker", DUTCH, MEMBER),
    GRACE("Grace Owusu", ENGLISH, RESIDENT),
    SANNE("Sanne Vermeulen", DUTCH, COORDINATOR),
    JORIS("Joris van der Heide", DUTCH, GARDENER, MEMBER),
    MEIKE("Meike Postma", DUTCH, PARADE_ORGANISER, MEMBER),
    PIETER("Pieter Kuiper", DUTCH, TREASURER, MEMBER),
    AMINA("Amina El Idrissi", DUTCH, BOARD, MEMBER),
    THOMAS("Thomas van Dijk", DUTCH, FUNDER),
    LOTTE("Lotte Smit", DUTCH, ADMINISTRATOR);

    private final String fullName;
    private final Locale language;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, only its type does not say so
    private final Set<Role> roles;

    DemoPerson(String fullName, Locale language, Role... roles) {
        this.fullName = fullName;
        this.language = language;
        this.roles = Set.of(roles);
    }

    public String fullName() {
        return fullName;
    }

    /** The address the person signs in with, in a domain that reaches nobody. */
    public String address() {
        return name().toLowerCase(Locale.ROOT) + "@example.org";
    }

    public Locale language() {
        return language;
    }

    public Set<Role> roles() {
        return roles;
    }
}
