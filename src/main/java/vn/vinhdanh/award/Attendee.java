package vn.vinhdanh.award;

/** Somebody at the conference, with the party and state offices as one official phrase. */
public record Attendee(String name, String offices) {}
