package nl.floreynwijk.harry;

import java.util.Optional;

/** How one side of an agreed job reaches the other. */
public record JobContact(String name, Optional<String> phone, Optional<String> address) {}
