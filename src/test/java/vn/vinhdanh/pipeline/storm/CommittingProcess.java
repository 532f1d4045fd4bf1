package vn.vinhdanh.pipeline.storm;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A process of its own that commits row after row and announces each commit, until it is killed. Asked to end by SIGTERM, it
 * commits one more row, as a chunk in work does, and announces that.
 */
final class CommittingProcess {

    static final String COMMITTED = "committed ";
    static final String SAFE = "safe ";
    static final String LAST_CHUNK = "last chunk ";

    private static final long A_CHUNKS_MILLIS = 700;
    private static final long LONGEST_SECONDS = 20;

    private CommittingProcess() {}

    /** @param args the database; after how many commits to make them safe, 0 for never */
    public static void main(String[] args) throws Exception {
        int checkpoint = Integer.parseInt(args[1]);
        try (Connection connection = DriverManager.getConnection(args[0], "vinhdanh", "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE commits (n INT PRIMARY KEY, content VARCHAR(100))");
            statement.execute("CHECKPOINT SYNC");
            CountDownLatch asked = new CountDownLatch(1);
            CountDownLatch done = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> waitFor(asked, done)));
            try {
                commitUntil(asked, checkpoint, connection, statement);
            } catch (SQLException closed) {
                // the database's own hook may come first: what it then says of the last chunk is what is asked
                asked.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            }
            lastChunk(connection);
            done.countDown();
        }
    }

    private static void commitUntil(CountDownLatch asked, int checkpoint, Connection connection, Statement statement)
            throws SQLException, InterruptedException {
        for (int n = 1; asked.getCount() > 0; n++) {
            commit(connection, n);
            System.out.println(COMMITTED + n);
            if (checkpoint > 0 && n % checkpoint == 0) {
                statement.execute("CHECKPOINT SYNC");
                System.out.println(SAFE + n);
                // no flood: what is not safe yet has to be small for the test, not for the database
                TimeUnit.MILLISECONDS.sleep(1);
            }
        }
    }

    private static void commit(Connection connection, int n) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO commits VALUES (?, ?)")) {
            insert.setInt(1, n);
            insert.setString(2, "row " + n);
            insert.executeUpdate();
        }
    }

    private static void lastChunk(Connection connection) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(A_CHUNKS_MILLIS);
        try {
            commit(connection, -1);
            System.out.println(LAST_CHUNK + "committed");
        } catch (SQLException closed) {
            System.out.println(LAST_CHUNK + "lost: " + closed.getErrorCode());
        }
    }

    private static void waitFor(CountDownLatch asked, CountDownLatch done) {
        asked.countDown();
        try {
            done.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
