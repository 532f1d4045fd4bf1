package vn.vinhdanh.pipeline.storm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** How long an undisturbed run was where; tells at which instants to strike. */
final class Timeline {

    private final List<Stay> stays = new ArrayList<>();
    private Duration end = Duration.ZERO;

    private record Stay(String place, Duration from) {}

    void enter(String place, Duration from) {
        stays.add(new Stay(place, from));
    }

    void end(Duration at) {
        end = at;
    }

    Duration length() {
        return end;
    }

    /** An instant of the whole run; every one is as likely as any other. */
    Blow anyInstant(Random random) {
        return Blow.after(upTo(end, random));
    }

    /** An instant within a step; every step is as likely as any other, however short. */
    Blow anyStep(Random random) {
        List<String> steps = stays.stream()
                .map(Stay::place)
                .filter(Places.STEPS::contains)
                .distinct()
                .toList();
        String step = steps.get(random.nextInt(steps.size()));
        List<Integer> times = IntStream.range(0, stays.size())
                .filter(n -> stays.get(n).place.equals(step))
                .boxed()
                .toList();
        int which = random.nextInt(times.size());
        return Blow.within(step, which + 1, upTo(lengthOf(times.get(which)), random));
    }

    private Duration lengthOf(int stay) {
        Duration to = stay + 1 < stays.size() ? stays.get(stay + 1).from : end;
        return to.minus(stays.get(stay).from);
    }

    private static Duration upTo(Duration longest, Random random) {
        return Duration.ofNanos((long) (random.nextDouble() * longest.toNanos()));
    }
}
