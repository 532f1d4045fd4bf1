package badexample.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.Socket;
import javax.xml.parsers.SAXParserFactory;

@SuppressWarnings({"BanSerializableRead", "NullAway"})
class ReachesOut {

    SAXParserFactory parsers() {
        return SAXParserFactory.newInstance();
    }

    Process start(String command) throws IOException {
        return new ProcessBuilder(command).start();
    }

    Socket connect(String host) throws IOException {
        return new Socket(host, 80);
    }

    Object read(InputStream in) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(in).readObject();
    }

    Class<?> find(String name) throws ClassNotFoundException {
        return Class.forName(name);
    }
}
