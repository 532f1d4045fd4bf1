package vn.vinhdanh.observation.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.observation.metrics.MetricsPort.Answer;

/** Figures and health over a port of this machine's own. */
class MetricsPortTest {

    private static HttpResponse<String> get(MetricsPort port, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.port() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static MetricsPort open(int number) throws IOException {
        return new MetricsPort(
                number,
                () -> "vinhdanh_working 0.0\n",
                () -> new Answer(true, "healthy\n"),
                () -> new Answer(false, "it is starting\n"));
    }

    @Test
    void itAnswersWithFiguresAndWithWhatTheCommandHealthSays() throws Exception {
        try (MetricsPort port = open(0)) {
            HttpResponse<String> metrics = get(port, "/metrics");
            assertThat(metrics.statusCode()).isEqualTo(200);
            assertThat(metrics.headers().firstValue("Content-Type"))
                    .hasValue("text/plain; version=0.0.4; charset=utf-8");
            assertThat(metrics.body()).isEqualTo("vinhdanh_working 0.0\n");

            assertThat(get(port, "/healthz").statusCode()).isEqualTo(200);
            HttpResponse<String> ready = get(port, "/readyz");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).isEqualTo("it is starting\n");
        }
    }

    @Test
    void aPortInUseIsRefused() throws Exception {
        try (MetricsPort first = open(0)) {
            assertThatThrownBy(() -> open(first.port())).isInstanceOf(IOException.class);
        }
    }
}
