package vn.vinhdanh.award;

/** A past award as the nomination itself tells it. */
public record ClaimedAward(String awardCode, int year) {}
