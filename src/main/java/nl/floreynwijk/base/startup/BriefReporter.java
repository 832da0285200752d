package nl.floreynwijk.base.startup;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells why the portal did not start: what is wrong and what to do about it, on one line where one is enough. */
class BriefReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        var remedy = analysis.getAction();
        System.err.println(
                "portal: " + analysis.getDescription().strip() + (remedy == null ? "" : " " + remedy.strip()));
    }
}
