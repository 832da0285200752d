package nl.floreynwijk.harry;

/** Why a list cannot be published as it is. */
public sealed interface ListTrouble {

    /** A question of that item leads to something that is not on the list. */
    record LeadsNowhere(String item, ItemCode to) implements ListTrouble {}

    /** From that item on, somebody could be asked more than {@link Item#MOST_QUESTIONS} questions, or in a circle. */
    record TooManyQuestions(String item) implements ListTrouble {}

    /** Nothing stands on it. */
    record Empty() implements ListTrouble {}
}
