package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.harry.Certificate;
import nl.floreynwijk.harry.Duty;
import nl.floreynwijk.harry.Housing;
import nl.floreynwijk.harry.Item;
import nl.floreynwijk.harry.Step;

/** What the guide answers, in words: whose work it is, and by which list. */
record AnswerWords(Step.Answered answered, Housing housing, Optional<String> landlord, Locale language) {

    Item item() {
        return answered.item();
    }

    Duty duty() {
        return item().duty();
    }

    boolean isOwner() {
        return housing instanceof Housing.Owned;
    }

    /** Whose work it is, in one sentence. */
    String verdict() {
        return text(isOwner() ? "harry.verdict.owner." + duty() : "harry.verdict.tenant." + duty());
    }

    /** What that means for whoever asks. */
    String meaning() {
        return isOwner() && duty() == Duty.LANDLORD
                ? text("harry.verdict.owner.means")
                : item().certificate().map(this::certificate).orElseGet(() -> text("harry.verdict.means." + duty()));
    }

    private String certificate(Certificate certificate) {
        return text("harry.verdict.certificate", text("harry.certificate." + certificate));
    }

    /** By which list it was judged. */
    String why() {
        var list = answered.list();
        var since = list.validFrom().map(it -> DutchTime.date(it, language)).orElse("");
        return answered.isOwnList()
                ? text("harry.verdict.by-own", landlordName(), list.number(), since)
                : text("harry.verdict.by-general", list.number(), since);
    }

    /** What has to be looked up elsewhere before one builds on it; empty where nothing has. */
    Optional<String> caution() {
        if (isOwner() || (answered.isOwnList() && !item().toCheck())) {
            return Optional.empty();
        }
        if (landlord.isEmpty()) {
            return Optional.of(text("harry.verdict.caution"));
        }
        return Optional.of(text(
                answered.isOwnList() ? "harry.verdict.caution.to-check" : "harry.verdict.caution.no-list",
                landlordName()));
    }

    String landlordName() {
        return landlord.orElseGet(() -> text("harry.guide.landlord"));
    }
}
