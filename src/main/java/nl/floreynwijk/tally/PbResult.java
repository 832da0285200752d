package nl.floreynwijk.tally;

import java.util.List;

/** What came of reading a file. */
public sealed interface PbResult {

    /** An election that can be counted, and what is odd about its file. */
    record Read(Election election, List<PbDefect> remarks) implements PbResult {

        public Read {
            remarks = List.copyOf(remarks);
        }
    }

    /** The file is wrong in these places: at most a hundred, and as many remarks, in the order of the file. */
    record Refused(List<PbDefect> defects) implements PbResult {

        public Refused {
            defects = List.copyOf(defects);
        }
    }
}
