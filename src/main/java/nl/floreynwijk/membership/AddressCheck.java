package nl.floreynwijk.membership;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.HouseNumber;
import nl.floreynwijk.places.Places;
import nl.floreynwijk.places.Placing;
import nl.floreynwijk.places.Postcode;
import org.springframework.stereotype.Component;

/** Makes an address of what somebody typed: of a known dwelling the street is known, of another it has to be told. */
@Component
class AddressCheck {

    private final Places places;
    private final Cooperative cooperative;

    AddressCheck(Places places, Cooperative cooperative) {
        this.places = places;
        this.cooperative = cooperative;
    }

    Outcome check(TypedAddress typed) {
        var postcode = Postcode.parse(typed.postcode());
        var number = HouseNumber.parse(typed.houseNumber());
        var problems = EnumSet.noneOf(JoinProblem.class);
        if (postcode.isEmpty()) {
            problems.add(JoinProblem.NOT_A_POSTCODE);
        }
        if (number.isEmpty()) {
            problems.add(JoinProblem.NOT_A_HOUSE_NUMBER);
        }
        if (!problems.isEmpty()) {
            return new Outcome.Refused(List.copyOf(problems));
        }
        return places.at(postcode.get(), number.get())
                .map(Placing::address)
                .map(this::checked)
                .orElseGet(() -> typedOut(typed, postcode.get(), number.get()));
    }

    private Outcome typedOut(TypedAddress typed, Postcode postcode, HouseNumber number) {
        if (!Address.isName(typed.street())) {
            return new Outcome.Refused(List.of(JoinProblem.NO_STREET));
        }
        if (Address.isName(typed.town())) {
            return checked(new Address(typed.street(), number, postcode, typed.town()));
        }
        var here = new Address(typed.street(), number, postcode, cooperative.town());
        return places.isInside(here) ? checked(here) : new Outcome.Refused(List.of(JoinProblem.NO_TOWN));
    }

    private Outcome checked(Address address) {
        return new Outcome.Checked(address, !places.isInside(address));
    }

    /** A home there: in a dwelling that is known from now on, where a person lives in the neighbourhood. */
    Residence residence(boolean person, Address address, LocalDate from) {
        return person && places.isInside(address)
                ? Residence.in(places.settle(address), from)
                : Residence.outside(address, from);
    }

    /** What came of looking at an address. */
    sealed interface Outcome {

        record Checked(Address address, boolean outside) implements Outcome {}

        record Refused(List<JoinProblem> problems) implements Outcome {}
    }
}
