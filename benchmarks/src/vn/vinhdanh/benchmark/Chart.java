package vn.vinhdanh.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Reads RESULT and RESULT-N lines and draws a chart of each kind; the former become a Markdown table too. Where a peer
 * or an N comes more than once, its quickest run counts.
 */
public final class Chart {

    /** What the others are compared with in the table. */
    private static final String PLAIN = "openhtmltopdf";

    private Chart() {}

    /** @param args the SVG file for certificates a second, and the one for cost against number */
    public static void main(String[] args) throws IOException {
        List<PeerResult> peers = new ArrayList<>();
        List<NumberResult> numbers = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                PeerResult.read(line).ifPresent(result -> quickest(peers, result));
                NumberResult.read(line).ifPresent(result -> quickest(numbers, result));
            }
        }
        if (!peers.isEmpty()) {
            peers.sort(Comparator.comparing(PeerResult::aSecond).reversed());
            Files.writeString(Path.of(args[0]), new PeerBars(peers).svg());
            table(peers);
        }
        if (!numbers.isEmpty()) {
            numbers.sort(Comparator.comparing(NumberResult::number));
            Files.writeString(Path.of(args[1]), new NumberLine(numbers).svg());
        }
    }

    private static void quickest(List<PeerResult> peers, PeerResult result) {
        boolean beaten = peers.stream()
                .anyMatch(other -> other.peer().equals(result.peer()) && other.aSecond() >= result.aSecond());
        if (!beaten) {
            peers.removeIf(other -> other.peer().equals(result.peer()));
            peers.add(result);
        }
    }

    private static void quickest(List<NumberResult> numbers, NumberResult result) {
        boolean beaten = numbers.stream()
                .anyMatch(other -> other.number() == result.number() && other.seconds() <= result.seconds());
        if (!beaten) {
            numbers.removeIf(other -> other.number() == result.number());
            numbers.add(result);
        }
    }

    private static void table(List<PeerResult> peers) {
        double plain = peers.stream()
                .filter(peer -> peer.peer().equals(PLAIN))
                .mapToDouble(PeerResult::aSecond)
                .findFirst()
                .orElse(Double.NaN);
        System.out.println("| peer | version | threads | documents | certificates a second | ms each | KB each"
                + " | × plain " + PLAIN + " |");
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (PeerResult peer : peers) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %d | %,d | %s | %s | %,d | %s |%n",
                    peer.peer(),
                    peer.version(),
                    peer.threads(),
                    peer.documents(),
                    Figures.of(peer.aSecond()),
                    Figures.of(1000 / peer.aSecond()),
                    Math.round(peer.bytesEach() / 1024.0),
                    Double.isNaN(plain) ? "" : Figures.of(peer.aSecond() / plain));
        }
    }
}
