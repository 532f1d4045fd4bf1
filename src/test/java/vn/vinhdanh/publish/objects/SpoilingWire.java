package vn.vinhdanh.publish.objects;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** A wire to a server on which one word of what is sent arrives as another. */
final class SpoilingWire implements AutoCloseable {

    private final URI server;
    private final String sent;
    private final String arrives;
    private final ServerSocket here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private volatile boolean hasSpoilt;

    SpoilingWire(String server, String sent, String arrives) throws IOException {
        this.server = URI.create(server);
        this.sent = sent;
        this.arrives = arrives;
        inBackground(this::listen);
    }

    private interface Wire {
        void carry() throws IOException;
    }

    private static void inBackground(Wire wire) {
        Thread thread = new Thread(() -> {
            try {
                wire.carry();
            } catch (IOException cut) {
                // one of the two ends has hung up
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() throws IOException {
        while (!here.isClosed()) {
            Socket client = here.accept();
            Socket target = new Socket(server.getHost(), server.getPort());
            inBackground(() -> spoil(client.getInputStream(), target.getOutputStream()));
            inBackground(() -> target.getInputStream().transferTo(client.getOutputStream()));
        }
    }

    private void spoil(InputStream from, OutputStream to) throws IOException {
        byte[] part = new byte[1 << 16];
        for (int length = from.read(part); length >= 0; length = from.read(part)) {
            String text = new String(part, 0, length, ISO_8859_1);
            hasSpoilt |= text.contains(sent);
            to.write(text.replace(sent, arrives).getBytes(ISO_8859_1));
        }
    }

    String endpoint() {
        return "http://" + here.getInetAddress().getHostAddress() + ":" + here.getLocalPort();
    }

    boolean hasSpoilt() {
        return hasSpoilt;
    }

    @Override
    public void close() {
        try {
            here.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
