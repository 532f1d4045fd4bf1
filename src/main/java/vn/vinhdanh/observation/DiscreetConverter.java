package vn.vinhdanh.observation;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;

/** {@code %discreet(…)} in a pattern of the log: what stands in it is written {@link Discreet}ly. */
public final class DiscreetConverter extends CompositeConverter<ILoggingEvent> {

    @Override
    protected String transform(ILoggingEvent event, String text) {
        return Discreet.of(text);
    }
}
