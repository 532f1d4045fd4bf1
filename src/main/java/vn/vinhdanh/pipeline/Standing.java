package vn.vinhdanh.pipeline;

/** By what a process may work; one that has lost it must stop, as another does its work. */
@FunctionalInterface
public interface Standing {

    boolean isLost();
}
