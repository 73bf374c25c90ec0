package org.trabecula.testing;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.trabecula.shared.time.MovableClock;

/** Before each class: a new copy of the empty database, the test users, and the clock running. */
class FreshDatabase implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext test) throws SQLException {
        if (test.getTestInstanceLifecycle().isEmpty() && test.getParent().isEmpty()) {
            return;
        }
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        DatabaseServer.get().reset();
        // After the reset, not before: a pool refills at once, with connections to the old database.
        for (DataSource source : application.getBeansOfType(DataSource.class).values()) {
            evict(source);
        }
        application.getBeansOfType(ResetsWithDatabase.class).values().forEach(ResetsWithDatabase::databaseWasReset);
        application.getBean(MovableClock.class).reset();
        application.getBean(TestUsers.class).create();
    }

    private static void evict(DataSource source) throws SQLException {
        if (source.isWrapperFor(HikariDataSource.class)) {
            HikariPoolMXBean pool = source.unwrap(HikariDataSource.class).getHikariPoolMXBean();
            if (pool != null) {
                pool.softEvictConnections();
            }
        }
    }
}
