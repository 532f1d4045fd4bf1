package vn.vinhdanh.golden.batch;

import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.award.Attendee;
import vn.vinhdanh.award.Cluster;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.award.Movement;

/** Conferences of which little or everything is told. */
final class Conferences {

    private static final List<String> NAMES = List.of(
            "Hội nghị sơ kết phong trào thi đua yêu nước",
            "Hội nghị sơ kết 3 năm thực hiện Chỉ thị số 11 ngày 15 tháng 5 năm 2016 của Ban Thường vụ Tỉnh ủy về nâng cao"
                    + " chất lượng phong trào thi đua “Toàn dân đoàn kết” & biểu dương người tốt, việc tốt",
            "Lễ trao thưởng");

    private final Dice dice;
    private final Typing typing;
    private final Words words;

    Conferences(Dice dice, Typing typing, Words words) {
        this.dice = dice;
        this.typing = typing;
        this.words = words;
    }

    Conference conference(LocalDate date, boolean photo) {
        boolean wordy = dice.percent(8);
        return new Conference(
                typing.typed(dice.one(NAMES)),
                date,
                dice.perhaps(60, () -> typing.typed(words.unit())),
                dice.perhaps(60, this::official),
                dice.perhaps(50, this::official),
                photo ? "anh.jpg" : null,
                photo ? typing.typed(words.sentence(1)) : null,
                dice.perhaps(40, () -> "2016 - 2020"),
                dice.times(0, wordy ? 12 : 2, () -> typing.typed(words.sentence(dice.between(1, 3)) + ".")),
                dice.times(0, wordy ? 30 : 3, () -> typing.typed(words.sentence(dice.between(1, wordy ? 8 : 3)) + ".")),
                dice.perhaps(50, () -> "thainguyen.gov.vn"),
                dice.perhaps(50, () -> words.person() + " - " + words.person()),
                dice.times(0, dice.percent(10) ? 60 : 6, () -> new Attendee(words.person(), words.office())),
                dice.times(0, dice.percent(10) ? 40 : 4, this::cluster),
                dice.times(0, dice.percent(10) ? 25 : 4, this::movement));
    }

    private String official() {
        return words.person() + ", " + words.office();
    }

    private Cluster cluster() {
        return new Cluster(
                "Cụm thi đua số " + dice.between(1, 99),
                dice.one(List.of("cụm", "khối")),
                dice.percent(70) ? dice.between(2010, 2026) : null,
                dice.between(1, 1500));
    }

    private Movement movement() {
        return new Movement(
                dice.one(List.of("Chung tay vì người nghèo", "Dạy tốt – Học tốt", words.sentence(1))),
                dice.perhaps(60, () -> "cấp tỉnh"),
                dice.perhaps(60, () -> Integer.toString(dice.between(2010, 2026))));
    }
}
