package nl.floreynwijk.access;

/** Where work goes that nobody waits for, so that the time an answer takes says nothing about it. */
@FunctionalInterface
interface Afterwards {

    void run(Runnable work);
}
