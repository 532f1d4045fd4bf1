package vn.vinhdanh.sample.layout;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.CatalogueEntry;

/**
 * A column in its place.
 *
 * @param index from 0
 * @param group the heading over several columns; empty where there is none
 * @param mark the award whose rows are marked here
 */
record Slot(
        int index,
        Column column,
        String group,
        String heading,
        @Nullable CatalogueEntry mark) {}
