package org.trabecula.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trabecula.testing.ChildProcess;
import org.trabecula.testing.DatabaseServer;

/** The application as a hospital starts it: a process of its own with a data source. */
class ProductionTests {

    private final HttpClient web = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    void startsWithoutDemoAndWithoutPasswords() throws IOException, InterruptedException, SQLException {
        DatabaseServer database = DatabaseServer.get();
        String url = database.another("production");
        int port = freePort();
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

            String address = "http://localhost:" + port;
            String form = get(address + "/first-admin");
            assertThat(form).doesNotContain("demo-ribbon");
            String signIn = post(
                    address + "/first-admin",
                    Map.of(
                            "_csrf", csrf(form),
                            "token", token.group(1),
                            "displayName", "Test-Admin Anna Anfang",
                            "username", "anna",
                            "password", "the first long sentence"));
            assertThat(signIn).contains("id=\"username\"");
            String users = post(
                    address + "/sign-in",
                    Map.of("_csrf", csrf(signIn), "username", "anna", "password", "the first long sentence"));
            assertThat(users).contains("Test-Admin Anna Anfang").doesNotContain("demo-ribbon");
            assertThat(get(address + "/first-admin")).contains("Error 404");
            assertThat(get(address + "/actuator/health/readiness")).isEqualTo("{\"status\":\"UP\"}");
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

    private String get(String address) throws IOException, InterruptedException {
        return web.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Accept", "text/html,application/json")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private String post(String address, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return web.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String csrf(String page) {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
