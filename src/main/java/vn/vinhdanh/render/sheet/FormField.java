package vn.vinhdanh.render.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A column, or a key of a sheet of facts.
 *
 * @param name the heading or key
 * @param width of the column, in characters; of a key it says nothing
 * @param rows how many rows a key has
 * @param list the drop-down list it is chosen from
 * @param strict whether nothing but the list's entries can be entered
 */
record FormField(
        String name,
        int width,
        int rows,
        FormInput input,
        @Nullable String list,
        boolean strict,
        String hint) {}
