package org.trabecula.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Another process of the application as a browser without script sees it: it keeps cookies, follows redirects, and sends a form
 * with the token of the page last seen.
 */
public final class WebClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient web = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private String address;
    private String page = "";
    private String path = "";

    /** @param port of localhost */
    public WebClient(int port) {
        this.address = "http://localhost:" + port;
    }

    /** Returns a port that nobody uses. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Goes on at another port, with the same cookies. */
    public void moveTo(int port) {
        address = "http://localhost:" + port;
    }

    /** Returns the path where the last answer came from, after redirects. */
    public String path() {
        return path;
    }

    /** Returns a page. */
    public String get(String at) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + at)).header("Accept", "text/html,application/json"));
    }

    /** Sends a form, and returns the page that it leads to. */
    public String post(String at, Map<String, String> form) throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(form);
        Matcher token = TOKEN.matcher(page);
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        String body = all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + at))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = web.send(request.build(), HttpResponse.BodyHandlers.ofString());
        page = answer.body();
        path = answer.uri().getPath();
        return page;
    }
}
