package nl.floreynwijk.bench;

/** What a figure has to keep to. */
sealed interface Limit {

    boolean isMetBy(double value);

    record AtMost(double bound) implements Limit {

        @Override
        public boolean isMetBy(double value) {
            return value <= bound;
        }

        @Override
        public String toString() {
            return "<= " + Figure.plain(bound);
        }
    }

    record AtLeast(double bound) implements Limit {

        @Override
        public boolean isMetBy(double value) {
            return value >= bound;
        }

        @Override
        public String toString() {
            return ">= " + Figure.plain(bound);
        }
    }
}
