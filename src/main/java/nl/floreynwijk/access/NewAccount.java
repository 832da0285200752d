package nl.floreynwijk.access;

import java.util.Locale;
import java.util.Set;

/** What an administrator fills in to open an account. */
public record NewAccount(String name, String email, Locale language, Set<Role> roles) {}
