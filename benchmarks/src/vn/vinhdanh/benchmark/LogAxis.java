package vn.vinhdanh.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Whole powers of ten, evenly apart, from the one below the least value to the one above the greatest. */
final class LogAxis {

    private final int lowest;
    private final int highest;
    private final double begin;
    private final double end;

    /**
     * @param begin where the lowest power stands, in pixels
     * @param end where the highest stands
     */
    LogAxis(Collection<Double> values, double begin, double end) {
        double least = values.stream().mapToDouble(Math::log10).min().orElse(0);
        double greatest = values.stream().mapToDouble(Math::log10).max().orElse(1);
        this.lowest = (int) Math.floor(least);
        this.highest = Math.max(lowest + 1, (int) Math.ceil(greatest));
        this.begin = begin;
        this.end = end;
    }

    double at(double value) {
        return begin + (Math.log10(value) - lowest) / (highest - lowest) * (end - begin);
    }

    List<Double> powers() {
        List<Double> powers = new ArrayList<>();
        for (int power = lowest; power <= highest; power++) {
            powers.add(Math.pow(10, power));
        }
        return powers;
    }
}
