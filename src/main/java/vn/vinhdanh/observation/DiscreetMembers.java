package vn.vinhdanh.observation;

import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** The same for the log that machines read: its texts, not what identifies a line. */
public final class DiscreetMembers implements StructuredLoggingJsonMembersCustomizer<Object> {

    @Override
    public void customize(Members<Object> members) {
        members.applyingValueProcessor((path, value) ->
                value instanceof String text && !"@timestamp".equals(path.name()) ? Discreet.of(text) : value);
    }
}
