package vn.vinhdanh.benchmarks.distribution.job;

import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes an item: sleeps for what it costs, then writes its row. */
class MadeRows implements ItemWriter<Integer> {

    private final JdbcTemplate jdbc;
    private final String worker;

    MadeRows(JdbcTemplate jdbc, String worker) {
        this.jdbc = jdbc;
        this.worker = worker;
    }

    @Override
    public void write(Chunk<? extends Integer> ordinals) throws InterruptedException {
        for (Integer ordinal : ordinals) {
            Thread.sleep(Work.ITEM_MILLIS);
            jdbc.update("INSERT INTO made (ordinal, worker) VALUES (?, ?)", ordinal, worker);
        }
    }
}
