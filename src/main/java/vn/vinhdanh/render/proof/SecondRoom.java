package vn.vinhdanh.render.proof;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** All that renders once more, from other templates than the office's present ones; everything else is the program's. */
public final class SecondRoom implements AutoCloseable {

    private final AnnotationConfigApplicationContext room;

    private SecondRoom(AnnotationConfigApplicationContext room) {
        this.room = room;
    }

    /**
     * Opens a room, to be closed again.
     *
     * @param templates what it lacks comes from the program
     * @param besides components outside the rendering that shall use this room's renderers
     */
    public static SecondRoom open(ApplicationContext program, Path templates, Class<?>... besides) {
        AnnotationConfigApplicationContext room = new AnnotationConfigApplicationContext();
        room.setParent(program);
        room.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "second room", Map.of("vinhdanh.folders.templates", templates.toString())));
        room.scan("vn.vinhdanh.render");
        if (besides.length > 0) {
            room.register(besides);
        }
        room.refresh();
        return new SecondRoom(room);
    }

    public <T> T get(Class<T> component) {
        return room.getBean(component);
    }

    @Override
    public void close() {
        room.close();
    }
}
