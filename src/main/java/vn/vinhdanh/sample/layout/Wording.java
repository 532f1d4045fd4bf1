package vn.vinhdanh.sample.layout;

import java.util.Random;
import vn.vinhdanh.sample.legacy.LegacyFonts;
import vn.vinhdanh.sample.row.OfferedAwards;
import vn.vinhdanh.sample.word.Headings;
import vn.vinhdanh.sample.word.IssuingOffice;
import vn.vinhdanh.sample.word.PersonNames;

/** Where the words of one workbook come from. */
public record Wording(
        IssuingOffice office,
        PersonNames names,
        Headings headings,
        OfferedAwards awards,
        LegacyFonts fonts,
        Random random) {}
