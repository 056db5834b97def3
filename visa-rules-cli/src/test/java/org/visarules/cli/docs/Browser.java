package org.visarules.cli.docs;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A browser without a window, led through the protocol that its own developer tools use. */
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Semaphore loaded = new Semaphore(0);
    private int questions;

    /** The browser on the PATH, if there is one that runs: a distribution may ship a script of that name that only says where to get it. */
    static Optional<Path> onPath() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).filter(Browser::runs).findFirst();
    }

    private static boolean runs(Path program) {
        try {
            Process process = new ProcessBuilder(program.toString(), "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException unstartable) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    Browser(Path program, Path profile) throws Exception {
        List<String> command = List.of(program.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars", "--remote-debugging-port=0",
                "--user-data-dir=" + profile, "about:blank");
        Files.createDirectories(profile);
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(profile.resolve("said").toFile()).start();
        HttpClient client = HttpClient.newHttpClient();
        URI page = page(client, port(profile.resolve("DevToolsActivePort"), profile.resolve("said")));
        socket = client.newWebSocketBuilder().buildAsync(page, new Listener()).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        send("Page.enable", Map.of());
        send("Network.enable", Map.of());
    }

    /** Opens a page and waits until all of it is there. */
    void open(String url) {
        if (url.contains("#")) {
            // From elsewhere: a further fragment of the same page would load nothing.
            navigate("about:blank");
        }
        navigate(url);
    }

    /** What an expression gives, or what its promise becomes. */
    JsonNode evaluate(String expression) {
        JsonNode answer = send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails").toPrettyString());
        }
        return answer.get("result").path("value");
    }

    void window(int width, int height) {
        send("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** As which medium pages are shown ({@code print}, or {@code screen}), and in which colours ({@code light}, {@code dark}). */
    void shownAs(String medium, String colours) {
        send("Emulation.setEmulatedMedia", Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    void press(String key) {
        for (String type : List.of("keyDown", "keyUp")) {
            send("Input.dispatchKeyEvent", Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", 9));
        }
    }

    byte[] picture() {
        return Base64.getDecoder().decode(send("Page.captureScreenshot", Map.of("format", "png")).get("data").asText());
    }

    /** Every address that a page has asked for so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        send("Browser.close", Map.of());
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void navigate(String url) {
        loaded.drainPermits();
        JsonNode answer = send("Page.navigate", Map.of("url", url));
        if (answer.has("errorText")) {
            throw new AssertionError(url + ": " + answer.get("errorText").asText());
        }
        try {
            if (!loaded.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError(url + " was not loaded in time");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private JsonNode send(String method, Map<String, ?> parameters) {
        int id = ++questions;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        try {
            socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            JsonNode said = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (said.has("error")) {
                throw new AssertionError(method + ": " + said.get("error"));
            }
            return said.path("result");
        } catch (InterruptedException | ExecutionException | TimeoutException | JsonProcessingException failure) {
            throw new AssertionError(method + " was not answered", failure);
        }
    }

    // The browser chooses a free port and writes it down.
    private int port(Path file, Path said) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() > 1) {
                    return Integer.parseInt(lines.get(0));
                }
            }
            Thread.sleep(50);
        }
        process.destroyForcibly();
        throw new AssertionError("The browser did not start: " + Files.readString(said));
    }

    private static URI page(HttpClient client, int port) throws IOException, InterruptedException {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).timeout(PATIENCE).build();
        for (JsonNode target : JSON.readTree(client.send(list, HttpResponse.BodyHandlers.ofString()).body())) {
            if (target.get("type").asText().equals("page")) {
                return URI.create(target.get("webSocketDebuggerUrl").asText());
            }
        }
        throw new AssertionError("The browser has no page");
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                hear(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void hear(String text) {
            try {
                JsonNode said = JSON.readTree(text);
                if (said.has("id")) {
                    asked.remove(said.get("id").asInt()).complete(said);
                } else if (said.get("method").asText().equals("Page.loadEventFired")) {
                    loaded.release();
                } else if (said.get("method").asText().equals("Network.requestWillBeSent")) {
                    requests.add(said.get("params").get("request").get("url").asText());
                }
            } catch (JsonProcessingException unreadable) {
                new ArrayList<>(asked.values()).forEach(answer -> answer.completeExceptionally(unreadable));
            }
        }
    }
}
