package vn.vinhdanh.sample.row;

import vn.vinhdanh.sample.MistakeKind;

/** What is wrong in a row, and where. */
public record Mistake(MistakeKind kind, Item at, String what) {}
