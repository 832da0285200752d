package nl.floreynwijk.rad;

import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Token;

/** By what a guest is known: a member by their account, on all their devices, and anybody by the secret that their phone keeps. */
record Who(Optional<AccountId> member, Optional<Token> device) {

    static Who here(CurrentAccount account, Optional<Token> device) {
        return new Who(account.find().filter(_ -> account.has(Role.MEMBER)), device);
    }
}
