package vn.vinhdanh.register;

/** What an amending decision does to awards; {@link #code} stands in report.json. */
public enum AmendmentKind {
    /** Corrects (đính chính) what an earlier decision says of its recipients; the awards stand. */
    CORRECTION("correction"),
    /** Revokes (hủy bỏ) awards; certificate and bonus are withdrawn. */
    REVOCATION("revocation");

    private final String code;

    AmendmentKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
