package vn.vinhdanh.publish.returned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Moves a sheet of an {@code .xls} file together with everything that counts sheets: formulas, names, the open tab. POI's
 * own move lets print areas, names and sums over other sheets point to the wrong sheet. Records: [MS-XLS] 2.4.
 */
final class XlsSheetOrder {

    private static final int HEADER = 4;
    private static final int EOF = 0x0A;
    private static final int EXTERN_SHEET = 0x17;
    private static final int NAME = 0x18;
    private static final int WINDOW1 = 0x3D;
    private static final int BOUND_SHEET = 0x85;
    private static final int SUP_BOOK = 0x1AE;
    private static final int INDEX = 0x20B;
    private static final int INTERNAL = 0x401;

    private final ByteBuffer records;
    private final int from;
    private final int to;
    private final List<Boolean> internalBooks = new ArrayList<>();
    private final List<Integer> sheetRecords = new ArrayList<>();

    private XlsSheetOrder(byte[] records, int from, int to) {
        this.records = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
        this.from = from;
        this.to = to;
    }

    /**
     * @param file as POI writes it: the sheets one after another, in their order, up to the end
     * @return the file with the sheet at index {@code from} moved to index {@code to}
     */
    static byte[] move(byte[] file, int from, int to) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            byte[] records;
            try (var in = container.createDocumentInputStream(InternalWorkbook.WORKBOOK)) {
                records = in.readAllBytes();
            }
            byte[] moved = new XlsSheetOrder(records, from, to).move();
            container.createOrUpdateDocument(new ByteArrayInputStream(moved), InternalWorkbook.WORKBOOK);
            ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private byte[] move() {
        int at = 0;
        for (int sid = records.getShort(at); sid != EOF; sid = records.getShort(at)) {
            int content = at + HEADER;
            int end = next(at);
            switch (sid) {
                case BOUND_SHEET -> sheetRecords.add(at);
                case SUP_BOOK -> internalBooks.add(records.getShort(content + 2) == INTERNAL);
                case EXTERN_SHEET -> renumberReferences(content + 2, end);
                case NAME -> renumberOneBased(content + 8);
                case WINDOW1 -> {
                    renumberIndex(content + 10);
                    renumberIndex(content + 12);
                }
                default -> {}
            }
            at = end;
        }
        return moveSheets();
    }

    private int next(int at) {
        return at + HEADER + Short.toUnsignedInt(records.getShort(at + 2));
    }

    /** The sheets' records and the sheets themselves; both fill the places that they filled before. */
    private byte[] moveSheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (int number = 0; number < sheetRecords.size(); number++) {
            int record = sheetRecords.get(number);
            int begin = records.getInt(record + HEADER);
            int end = number + 1 < sheetRecords.size()
                    ? records.getInt(sheetRecords.get(number + 1) + HEADER)
                    : records.capacity();
            sheets.add(new Sheet(bytes(record, next(record)), bytes(begin, end), begin));
        }
        ByteBuffer moved = ByteBuffer.wrap(records.array().clone()).order(ByteOrder.LITTLE_ENDIAN);
        int record = sheetRecords.get(0);
        int begin = sheets.get(0).begin();
        sheets.add(to, sheets.remove(from));
        for (Sheet sheet : sheets) {
            sheet.shiftRowIndex(begin - sheet.begin());
            moved.put(record, sheet.record()).putInt(record + HEADER, begin).put(begin, sheet.content());
            record += sheet.record().length;
            begin += sheet.content().length;
        }
        return moved.array();
    }

    private byte[] bytes(int begin, int end) {
        return Arrays.copyOfRange(records.array(), begin, end);
    }

    /** References into other files count the sheets of those files. */
    private void renumberReferences(int begin, int end) {
        for (int at = begin; at + 6 <= end; at += 6) {
            if (internalBooks.get(records.getShort(at))) {
                renumberIndex(at + 2);
                renumberIndex(at + 4);
            }
        }
    }

    private void renumberOneBased(int at) {
        int number = records.getShort(at);
        records.putShort(at, (short) (number == 0 ? 0 : 1 + moved(number - 1)));
    }

    private void renumberIndex(int at) {
        records.putShort(at, (short) moved(records.getShort(at)));
    }

    private int moved(int index) {
        if (index == from) {
            return to;
        }
        if (index > from && index <= to) {
            return index - 1;
        }
        return index < from && index >= to ? index + 1 : index;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Sheet(byte[] record, byte[] content, int begin) {

        /** A sheet's index of its rows holds places in the whole file. */
        void shiftRowIndex(int by) {
            ByteBuffer records = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
            int at = HEADER + records.getShort(2);
            if (records.getShort(at) == INDEX) {
                int end = at + HEADER + Short.toUnsignedInt(records.getShort(at + 2));
                for (int place = at + HEADER + 16; place + 4 <= end; place += 4) {
                    records.putInt(place, records.getInt(place) + by);
                }
            }
        }
    }
}
