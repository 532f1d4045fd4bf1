package vn.vinhdanh.observation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.RunListener;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.RowCounts;

/** Writes the course of the work into the log: no person is in it, and each figure is a field of its own for machines. */
@Component
class NightLog implements RunListener {

    private static final Logger LOG = LoggerFactory.getLogger(NightLog.class);

    private String begun = "";

    @Override
    public void runStarted() {
        LOG.info("a pass over the input folder begins");
    }

    @Override
    public void runFinished(RunSummary summary) {
        LOG.info(
                "the pass has ended: {} batches finished, {} files done before, {} left for later, {} failed{}",
                summary.finished().size(),
                summary.alreadyDone(),
                summary.leftForLater(),
                summary.failed(),
                summary.stopped() ? "; it was told to stop" : "");
    }

    @Override
    public void runFailed(String reason) {
        LOG.error("the pass could not go on: {}", reason);
    }

    @Override
    public void batchStarted(String code, String file) {
        LOG.info("batch {} begins, from {}", code, file);
    }

    @Override
    public void stepStarted(String step, int total) {
        // a step says that it begins, and once more when it knows how many items it has
        if (!step.equals(begun)) {
            begun = step;
            LOG.info("step {} begins", step);
        }
    }

    @Override
    public void stepEnded(StepEnd end) {
        begun = "";
        LOG.atInfo()
                .addKeyValue("milliseconds", end.duration().toMillis())
                .addKeyValue("items", end.items())
                .log(
                        "step {} {}: {} items in {} ms",
                        end.step(),
                        end.completed() ? "completed" : "did not complete",
                        end.items(),
                        end.duration().toMillis());
    }

    @Override
    public void batchFinished(Batch batch) {
        RowCounts rows = batch.rows();
        LOG.atInfo()
                .addKeyValue("read", rows.read())
                .addKeyValue("issued", rows.issued())
                .addKeyValue("returned", rows.returned())
                .addKeyValue("alreadyIssued", rows.alreadyIssued())
                .log(
                        "batch {} ends as {}: {} rows read, {} accepted, {} returned, {} issued before",
                        batch.code(),
                        batch.state() == null ? "in-work" : batch.state().code(),
                        rows.read(),
                        rows.issued(),
                        rows.returned(),
                        rows.alreadyIssued());
    }

    @Override
    public void batchFailed(String file, String reason) {
        LOG.error("{} failed: {}", file, reason);
    }

    @Override
    public void leftForLater(String file, String reason) {
        LOG.info("{} is left for the next pass: {}", file, reason);
    }
}
