package nl.floreynwijk.harry;

import java.io.Serializable;
import java.util.UUID;

/** Identifies that somebody is certified for something. */
public record SkillId(UUID value) implements Serializable {

    public static SkillId random() {
        return new SkillId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
