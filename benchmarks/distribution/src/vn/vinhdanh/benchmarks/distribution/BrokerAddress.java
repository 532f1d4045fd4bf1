package vn.vinhdanh.benchmarks.distribution;

/** How clients reach the broker: no prefetch, and a dead client is noticed as soon as db-scheduler notices one. */
final class BrokerAddress {

    private static final String SETTINGS = "?consumerWindowSize=0&connectionTTL=8000&clientFailureCheckPeriod=4000";

    private BrokerAddress() {}

    static String of(int port) {
        return "tcp://127.0.0.1:" + port + SETTINGS;
    }
}
