package vn.vinhdanh.intake;

/** What a row of a key-and-value sheet (Thông tin, Hội nghị) tells. The keys that name each fact: headings.yaml. */
public enum Fact {
    SUPERIOR_BODY,
    ISSUING_BODY,
    PLACE,
    DECISION_NUMBER,
    DECISION_DATE,
    SUBJECT,
    LEGAL_BASIS,
    REWARD_KIND,
    SIGNING_FORM,
    SIGNER_POSITION,
    SIGNER_NAME,
    DISTRIBUTION,
    CONFERENCE_NAME,
    CONFERENCE_DATE,
    CONFERENCE_PLACE,
    CHAIR,
    PRESENTER,
    PHOTO,
    PHOTO_CAPTION,
    CONFERENCE_PERIOD,
    RESULT,
    CONCLUSION,
    SOURCE,
    AUTHORS
}
