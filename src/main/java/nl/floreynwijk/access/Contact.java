package nl.floreynwijk.access;

import java.util.Locale;

/** Where and in which language somebody can be reached. */
public record Contact(AccountId account, String name, EmailAddress address, Locale language) {}
