package vn.vinhdanh.intake.text;

/** One text as each legacy encoding reads it. */
record LegacyReadings(LegacyReading tcvn3, LegacyReading vni) {

    static LegacyReadings of(String text) {
        return new LegacyReadings(
                new LegacyReading(text, LegacyEncoding.TCVN3), new LegacyReading(text, LegacyEncoding.VNI));
    }

    LegacyReading in(LegacyEncoding encoding) {
        return encoding == LegacyEncoding.TCVN3 ? tcvn3 : vni;
    }

    /** Neither encoding makes Vietnamese of it, or shows that it tried. */
    boolean fitNeither() {
        return !tcvn3.readsWell() && !vni.readsWell() && !tcvn3.isOdd() && !vni.isOdd();
    }
}
