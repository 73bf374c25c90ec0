import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Asks a running Trabecula for its screens. Needs nothing but a JDK (17 or newer).
 *
 * <pre>
 * java bench/Load.java URL PASSWORD load SECONDS  &lt; sample   each screen 50 times a second, one screen after the other
 * java bench/Load.java URL PASSWORD once          &lt; sample   each screen three times, alone; prints from, to (ms) and screen
 * java bench/Load.java URL PASSWORD plan PATIENT             makes a signed plan and the draft of the next
 * </pre>
 *
 * A line of the sample: patient, completed assessment, open assessment, beginning of a name.
 */
class Load {

    private static final int A_SECOND = Integer.getInteger("rate", 50);
    private static final int SESSIONS = 10;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final Map<String, Screen> SCREENS = new LinkedHashMap<>();

    static {
        SCREENS.put("worklist", (user, of) -> user.get("/worklist"));
        SCREENS.put("worklist, overdue", (user, of) -> user.get("/worklist?show=overdue"));
        SCREENS.put("search by beginning of a name", (user, of) -> user.search(of.word()));
        SCREENS.put("patient overview", (user, of) -> user.get("/patients/" + of.patient()));
        SCREENS.put("profile with body map", (user, of) -> user.get("/patients/" + of.patient() + "/profile"));
        SCREENS.put("assessment section", (user, of) -> user.get("/assessments/" + of.draft() + "/sections/PAIN"));
        SCREENS.put("result", (user, of) -> user.get("/assessments/" + of.assessment() + "/result"));
        SCREENS.put("proposal", (user, of) -> user.get("/patients/" + of.patient() + "/proposal"));
        SCREENS.put("plan", (user, of) -> user.get("/patients/" + of.patient() + "/plan"));
        SCREENS.put("history", (user, of) -> user.get("/patients/" + of.patient() + "/history"));
        SCREENS.put("catalog", (user, of) -> user.get("/catalog"));
    }

    /** Asks for one screen; returns the status. */
    private interface Screen {
        int ask(User user, Sample of) throws IOException, InterruptedException;
    }

    private record Sample(String patient, String assessment, String draft, String word) {}

    public static void main(String[] args) throws Exception {
        User user = new User(args[0], args[1]);
        switch (args[2]) {
            case "load" -> load(args[0], args[1], Integer.parseInt(args[3]));
            case "once" -> once(user, sample());
            case "plan" -> user.makePlans(args[3]);
            default -> throw new IllegalArgumentException(args[2]);
        }
    }

    private static List<Sample> sample() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                .lines()
                .map(line -> line.split("\\|"))
                .map(part -> new Sample(part[0], part[1], part[2], part[3]))
                .toList();
    }

    private static void load(String url, String password, int seconds) throws Exception {
        List<Sample> sample = sample();
        List<User> users = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            users.add(new User(url, password));
        }
        ExecutorService pool = Executors.newCachedThreadPool();
        for (Screen screen : SCREENS.values()) { // warm
            measure(screen, users, sample, pool, Math.min(seconds, 8));
        }
        System.out.println("| screen | p50 ms | p95 ms | max ms | errors |\n|---|---|---|---|---|");
        for (Map.Entry<String, Screen> each : SCREENS.entrySet()) {
            double[] times = measure(each.getValue(), users, sample, pool, seconds);
            double[] good = Arrays.stream(times).filter(time -> time >= 0).sorted().toArray();
            System.out.printf(
                    "| %s | %.0f | %.0f | %.0f | %d of %d |%n",
                    each.getKey(), at(good, 0.5), at(good, 0.95), at(good, 1), times.length - good.length, times.length);
        }
        pool.shutdownNow();
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /** Returns milliseconds since the moment at which each request was to go out, whether it could or not; −1 is an error. */
    private static double[] measure(
            Screen screen, List<User> users, List<Sample> sample, ExecutorService pool, int seconds) throws Exception {
        List<Future<Double>> answers = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < seconds * A_SECOND; i++) {
            long due = begin + i * TimeUnit.SECONDS.toNanos(1) / A_SECOND;
            User user = users.get(i % users.size());
            Sample of = sample.get(i % sample.size());
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            answers.add(pool.submit(() -> screen.ask(user, of) == 200 ? (System.nanoTime() - due) / 1e6 : -1));
        }
        double[] times = new double[answers.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = orError(answers.get(i));
        }
        return times;
    }

    private static double orError(Future<Double> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (java.util.concurrent.ExecutionException e) {
            return -1;
        }
    }

    private static void once(User user, List<Sample> sample) throws Exception {
        for (int round = 0; round < 4; round++) {
            for (Map.Entry<String, Screen> each : SCREENS.entrySet()) {
                Thread.sleep(100); // what is written afterwards belongs to the screen before
                long from = System.currentTimeMillis();
                int status = each.getValue().ask(user, sample.get(round));
                if (status != 200) {
                    throw new IllegalStateException(each.getKey() + ": " + status);
                }
                if (round > 0) { // the first fills caches
                    System.out.println(from + "|" + System.currentTimeMillis() + "|" + each.getKey());
                }
            }
        }
    }

    /** Somebody signed in. */
    private static final class User {

        private final String url;
        private final String password;
        private final HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(LONGEST)
                .build();
        private final String token;

        User(String url, String password) throws IOException, InterruptedException {
            this.url = url;
            this.password = password;
            String first = one(text("/sign-in"), "name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
            post("/sign-in", Map.of("_csrf", first, "username", "bench", "password", password));
            token = one(text("/catalog"), "name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
        }

        int get(String path) throws IOException, InterruptedException {
            HttpRequest request = request(path).header("Accept-Encoding", "gzip").build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }

        int search(String word) throws IOException, InterruptedException {
            return post("/patients/search", Map.of("_csrf", token, "q", word)).statusCode() == 302 ? get("/patients") : 0;
        }

        void makePlans(String patient) throws IOException, InterruptedException {
            compute(patient);
            String page = text("/patients/" + patient + "/proposal");
            String plan = one(page, "/plans/([0-9a-f-]{36})/signature");
            HttpResponse<String> signed = post(
                    "/plans/" + plan + "/signature",
                    Map.of(
                            "_csrf", token,
                            "seen", one(page, "name=\"seen\"[^>]*value=\"(\\d+)\"[^>]*>(?s:.*?)name=\"nextReview\""),
                            "nextReview", LocalDate.now().plusDays(28).toString(),
                            "leaveOthersOpen", "true",
                            "password", password));
            if (signed.statusCode() != 302) {
                throw new IllegalStateException("the plan was not signed: "
                        + one(signed.body(), "(?s)id=\"error-summary\"(.*?)</ul>"));
            }
            compute(patient);
        }

        private void compute(String patient) throws IOException, InterruptedException {
            post("/patients/" + patient + "/plans", Map.of("_csrf", token));
        }

        private String text(String path) throws IOException, InterruptedException {
            return http.send(request(path).build(), BodyHandlers.ofString()).body();
        }

        private HttpResponse<String> post(String path, Map<String, String> form)
                throws IOException, InterruptedException {
            String body = form.entrySet().stream()
                    .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            HttpRequest request = request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return http.send(request, BodyHandlers.ofString());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(url + path)).timeout(LONGEST).header("Accept", "text/html");
        }

        private static String one(String text, String pattern) {
            Matcher found = Pattern.compile(pattern).matcher(text);
            if (!found.find()) {
                throw new IllegalStateException("not on the page: " + pattern);
            }
            return found.group(1);
        }
    }
}
