package vn.vinhdanh.benchmark;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates a second: a bar for each peer. */
final class PeerBars {

    private static final String PROGRAM = "vinhdanh";
    private static final Pattern VERSION = Pattern.compile("^\\d+(\\.\\d+){0,2}");
    private static final int WIDTH = 860;
    private static final int LEFT = 190;
    private static final int RIGHT = 90;
    private static final int TOP = 34;
    private static final int ROW = 28;
    private static final int BAR = 18;

    private final List<PeerResult> peers;

    PeerBars(List<PeerResult> peers) {
        this.peers = peers;
    }

    String svg() {
        int bottom = TOP + peers.size() * ROW;
        Drawing drawing = new Drawing(WIDTH, bottom + 30);
        LogAxis axis = new LogAxis(
                peers.stream().map(PeerResult::aSecond).toList(), LEFT, WIDTH - RIGHT);
        drawing.text(LEFT, 16, "start", "certificates a second, each a file of its own (logarithmic)");
        for (double power : axis.powers()) {
            drawing.line(axis.at(power), TOP - 6, axis.at(power), bottom);
            drawing.text(axis.at(power), bottom + 18, "middle", Figures.power(power));
        }
        for (int i = 0; i < peers.size(); i++) {
            PeerResult peer = peers.get(i);
            double y = TOP + i * ROW;
            double end = axis.at(peer.aSecond());
            drawing.text(LEFT - 8, y + 14, "end", name(peer));
            drawing.bar(LEFT, y, end - LEFT, BAR, peer.peer().equals(PROGRAM) ? Drawing.ACCENT : Drawing.GREY);
            drawing.text(end + 6, y + 14, "start", Figures.of(peer.aSecond()));
        }
        return drawing.svg("Certificates a second by peer");
    }

    /** With so much of the version as there is room for. */
    private static String name(PeerResult peer) {
        Matcher version = VERSION.matcher(peer.version());
        return version.find() ? peer.peer() + " " + version.group() : peer.peer();
    }
}
