package nl.floreynwijk.green;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface SignUpRepository extends Repository<SignUp, SignUpId> {

    SignUp save(SignUp signUp);

    Optional<SignUp> findById(SignUpId id);

    Optional<SignUp> findByShiftIdAndAccountId(ShiftId shift, AccountId account);

    Optional<SignUp> findByGuestId(GuestId guest);

    /** How somebody stands to a shift, and whose turn it is: at most one row of each, which may be the same. */
    @Query("""
            (select * from green_sign_up where shift_id = :shift and account_id = :account)
            union all
            (select * from green_sign_up where shift_id = :shift and state = 'RESERVE' order by queue limit 1)
            """)
    List<SignUp> ofAndNext(ShiftId shift, AccountId account);

    /** Whose turn it is. */
    @Query("select * from green_sign_up where shift_id = :shift and state = 'RESERVE' order by queue limit 1")
    Optional<SignUp> nextInLine(ShiftId shift);

    /** The last number that was given out, or 0. */
    @Query("select coalesce(max(queue), 0) from green_sign_up where shift_id = :shift")
    int lastInLine(ShiftId shift);

    /** Everybody who has places or waits, those who came first before others. */
    @Query("select * from green_sign_up where shift_id = :shift and state <> 'LEFT' order by signed_up_at, id")
    List<SignUp> present(ShiftId shift);

    boolean existsByShiftId(ShiftId shift);

    List<SignUp> findByAccountId(AccountId account);
}
