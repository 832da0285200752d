package nl.floreynwijk.membership;

import java.util.Optional;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.places.Address;

/** What a member can be found by. */
record Findable(
        MemberId id,
        PersonName person,
        Optional<String> organisation,
        EmailAddress email,
        Optional<Integer> number,
        Optional<Address> address) {

    static Findable of(Member member) {
        return new Findable(
                member.id(),
                member.person().name(),
                member.isPerson() ? Optional.empty() : Optional.of(member.name()),
                member.person().email(),
                member.number(),
                member.home().map(Residence::address));
    }

    @Override
    public String toString() {
        return "Findable[" + id + "]";
    }
}
