package vn.vinhdanh.intake.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The merged areas of a sheet, found by any of their cells. */
public final class MergedAreas {

    private final Map<Integer, TreeMap<Integer, MergedArea>> byColumn = new HashMap<>();

    /** @param columns how many columns are looked at: an area may reach to the sheet's far end */
    public MergedAreas(List<MergedArea> areas, int columns) {
        for (MergedArea area : areas) {
            for (int column = area.firstColumn(); column <= Math.min(area.lastColumn(), columns - 1); column++) {
                byColumn.computeIfAbsent(column, any -> new TreeMap<>()).put(area.firstRow(), area);
            }
        }
    }

    /** Each area once, from the left. */
    public List<MergedArea> all() {
        return new TreeMap<>(byColumn)
                .values().stream()
                        .flatMap(areas -> areas.values().stream())
                        .distinct()
                        .toList();
    }

    public @Nullable MergedArea at(int row, int column) {
        TreeMap<Integer, MergedArea> areas = byColumn.get(column);
        Map.Entry<Integer, MergedArea> nearest = areas == null ? null : areas.floorEntry(row);
        return nearest != null && nearest.getValue().lastRow() >= row ? nearest.getValue() : null;
    }
}
