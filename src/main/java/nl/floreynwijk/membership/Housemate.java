package nl.floreynwijk.membership;

import java.time.LocalDate;

/** Another member who lives in the same dwelling now, and since when. */
public record Housemate(MemberId id, String name, LocalDate since) {

    @Override
    public String toString() {
        return "Housemate[" + id + "]";
    }
}
