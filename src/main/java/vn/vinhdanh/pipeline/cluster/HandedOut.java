package vn.vinhdanh.pipeline.cluster;

/** What an earlier run may have handed to other processes. */
@FunctionalInterface
public interface HandedOut {

    /** Nobody begins it any more; who is at it is refused when he commits, once its step has been given up. */
    void withdrawAll();
}
