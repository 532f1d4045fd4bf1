package vn.vinhdanh.observation.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Figures and health for whoever asks on this machine itself; no other machine can. */
public final class MetricsPort implements AutoCloseable {

    private static final String AS_PROMETHEUS_READS = "text/plain; version=0.0.4; charset=utf-8";

    private final HttpServer server;

    /**
     * An answer.
     *
     * @param isGood answered with 200, otherwise with 503
     */
    public record Answer(boolean isGood, String text) {}

    /** @throws IOException where the port is in use */
    public MetricsPort(int port, Supplier<String> metrics, Supplier<Answer> healthy, Supplier<Answer> ready)
            throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/metrics", exchange -> answer(exchange, 200, AS_PROMETHEUS_READS, metrics.get()));
        server.createContext("/healthz", exchange -> answer(exchange, healthy.get()));
        server.createContext("/readyz", exchange -> answer(exchange, ready.get()));
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        answer(exchange, answer.isGood() ? 200 : 503, "text/plain; charset=utf-8", answer.text());
    }

    private static void answer(HttpExchange exchange, int code, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(code, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
