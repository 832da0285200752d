package nl.floreynwijk.membership;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Enrolment;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Component;

/** Makes a member of whoever the board approved: their account, their home, their number, their welcome. */
@Component
class Admission {

    private final KindRepository kinds;
    private final MemberRepository members;
    private final DueRepository dues;
    private final SearchWords words;
    private final MemberNumbers numbers;
    private final AddressCheck addresses;
    private final Enrolment enrolment;
    private final JoiningMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    Admission(
            KindRepository kinds,
            MemberRepository members,
            DueRepository dues,
            SearchWords words,
            MemberNumbers numbers,
            AddressCheck addresses,
            Enrolment enrolment,
            JoiningMails mails,
            AuditTrail audit,
            Clock clock) {
        this.kinds = kinds;
        this.members = members;
        this.dues = dues;
        this.words = words;
        this.numbers = numbers;
        this.addresses = addresses;
        this.enrolment = enrolment;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    boolean isMemberAlready(Application application) {
        return enrolment.holderOf(application.person().email()).map(members::findByAccount).stream()
                .flatMap(List::stream)
                .anyMatch(it -> it.isOpen() && it.isAlike(application));
    }

    Optional<Kind> kind(KindCode code) {
        return kinds.findById(code);
    }

    DecisionResult admit(Application application) {
        var kind = kinds.findById(application.approvedKind()).orElseThrow();
        var today = DutchTime.day(clock.instant());
        var due = kind.termsOn(today).filter(it -> !it.isFree()).map(Terms::entry);
        var account = due.isPresent() ? account(application) : account(application, Role.MEMBER);
        var home = addresses.residence(kind.party() == Party.PERSON, application.address(), today);
        var member = Member.admitted(application, account, home, clock.instant());
        var answer = answer(application, kind);
        return due.map(it -> askToPay(application, member, it, answer)).orElseGet(() -> admit(member, answer));
    }

    private KindAnswer answer(Application application, Kind kind) {
        if (kind.code().equals(application.kind())) {
            return KindAnswer.NONE;
        }
        var language = application.language();
        var asked = kinds.findById(application.kind()).orElseThrow();
        return new KindAnswer(asked.name(language), kind.name(language));
    }

    private AccountId account(Application application, Role... roles) {
        return enrolment.enrol(
                application.account(),
                application.person().email(),
                application.person().name().full(),
                application.language(),
                roles);
    }

    private DecisionResult askToPay(Application application, Member member, Euros amount, KindAnswer answer) {
        members.save(member);
        words.write(member);
        dues.save(Due.asked(member.id(), amount, clock.instant()));
        mails.askToPay(member, amount.text(application.language()), answer);
        return new DecisionResult.AdmittedWhenPaid(member.id(), member.name(), amount);
    }

    private DecisionResult admit(Member member, KindAnswer answer) {
        var number = number(member);
        members.save(member);
        words.write(member);
        welcome(member, number, answer);
        return new DecisionResult.Admitted(member.id(), member.name(), number);
    }

    /** Starts the membership of somebody who was admitted before, and tells under which number. */
    int start(Member member) {
        enrolment.give(member.account(), Role.MEMBER);
        var number = number(member);
        members.save(member);
        words.rewrite(member);
        welcome(member, number, KindAnswer.NONE);
        return number;
    }

    /** As late as can be: until the transaction ends, nobody else gets a number. */
    private int number(Member member) {
        var number = numbers.next();
        member.start(number, DutchTime.day(clock.instant()));
        return number;
    }

    private void welcome(Member member, int number, KindAnswer answer) {
        audit.record(MembershipActions.STARTED, member.id().toString(), Integer.toString(number));
        mails.welcome(member, number, answer);
    }
}
