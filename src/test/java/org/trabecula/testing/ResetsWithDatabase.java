package org.trabecula.testing;

/**
 * A bean of the test context that must begin anew when the database does: to drop what is kept in memory, or to put back what
 * the application puts into a new database at its start (like the catalog).
 */
public interface ResetsWithDatabase {

    /** Called before each test class, after the new database is there and before the users are made. */
    void databaseWasReset();
}
