package org.trabecula.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trabecula.testing.ChildProcess;
import org.trabecula.testing.DatabaseServer;
import org.trabecula.testing.WebClient;

/** The application as a hospital starts it: a process of its own with a data source. */
class ProductionTests {

    @Test
    void startsWithoutDemoAndWithoutPasswords() throws IOException, InterruptedException, SQLException {
        DatabaseServer database = DatabaseServer.get();
        String url = database.another("production");
        int port = WebClient.freePort();
        try (ChildProcess application = ChildProcess.start(
                ChildProcess.APPLICATION,
                "--server.port=" + port,
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + database.application(),
                "--spring.datasource.password=" + database.password(),
                "--spring.flyway.user=" + database.owner(),
                "--spring.flyway.password=" + database.password())) {
            assertThat(application.waitFor("use this token, once:"))
                    .as(application.output())
                    .isTrue();
            Matcher token = Pattern.compile("use this token, once: (\\S+)").matcher(application.output());
            assertThat(token.find()).isTrue();
            assertThat(application.output()).doesNotContain("embedded").doesNotContain("trabecula-demo");
            assertThat(usersIn(url, database)).isZero();

            WebClient web = new WebClient(port);
            assertThat(web.get("/first-admin")).doesNotContain("demo-ribbon");
            String signIn = web.post(
                    "/first-admin",
                    Map.of(
                            "token", token.group(1),
                            "displayName", "Test-Admin Anna Anfang",
                            "username", "anna",
                            "password", "the first long sentence"));
            assertThat(signIn).contains("id=\"username\"");
            String users = web.post("/sign-in", Map.of("username", "anna", "password", "the first long sentence"));
            assertThat(users).contains("Test-Admin Anna Anfang").doesNotContain("demo-ribbon");
            assertThat(web.get("/first-admin")).contains("Error 404");
            assertThat(web.get("/actuator/health/readiness")).isEqualTo("{\"status\":\"UP\"}");
        }
        assertThat(usersIn(url, database)).isEqualTo(1);
    }

    private static long usersIn(String url, DatabaseServer database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, database.application(), database.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from account_user")) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }
}
