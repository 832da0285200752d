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

import java.util.Locale;
import java.util.Set;
import nl.floreynwijk.access.Role;

/** The invented people of the demo: one for each way of using the portal. */
public enum DemoPerson {
    RIA("Ria de Wit-van Oosterhout", "nl", MEMBER),
    MEHMET("Mehmet Yıldırım", "nl", MEMBER),
    SOFIE("Sofie Brandsma", "nl", MEMBER),
    HENK("Henk Bakker", "nl", MEMBER),
    GRACE("Grace Owusu", "en", RESIDENT),
    SANNE("Sanne Vermeulen", "nl", COORDINATOR),
    JORIS("Joris van der Heide", "nl", GARDENER, MEMBER),
    MEIKE("Meike Postma", "nl", PARADE_ORGANISER, MEMBER),
    PIETER("Pieter Kuiper", "nl", TREASURER, MEMBER),
    AMINA("Amina El Idrissi", "nl", BOARD, MEMBER),
    THOMAS("Thomas van Dijk", "nl", FUNDER),
    LOTTE("Lotte Smit", "nl", ADMINISTRATOR);

    private final String fullName;
    private final String language;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, only its type does not say so
    private final Set<Role> roles;

    DemoPerson(String fullName, String language, Role... roles) {
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
        return Locale.of(language);
    }

    public Set<Role> roles() {
        return roles;
    }
}
