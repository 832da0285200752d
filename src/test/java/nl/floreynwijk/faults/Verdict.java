package nl.floreynwijk.faults;

import java.util.List;

/**
 * What is left after a fault.
 *
 * @param acknowledged how much was promised
 * @param whole how much of what nobody was promised is there
 * @param absent how much of it is not there
 * @param refused how much of it was answered by a refusal
 * @param doubled mails that came twice because the portal died between handing them over and writing that down
 * @param problems what should not be so, one a line
 */
record Verdict(int acknowledged, int whole, int absent, int refused, int doubled, List<String> problems) {

    boolean isGood() {
        return problems.isEmpty();
    }

    String summary() {
        return "acknowledged %d, not acknowledged %d (%d there, %d not, %d told so), mails doubled so far %d: %s"
                .formatted(acknowledged, whole + absent, whole, absent, refused, doubled, isGood() ? "good" : "WRONG");
    }
}
