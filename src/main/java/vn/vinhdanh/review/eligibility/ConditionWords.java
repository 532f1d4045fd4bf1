package vn.vinhdanh.review.eligibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.vinhdanh.award.Rating;
import vn.vinhdanh.award.RewardKind;
import vn.vinhdanh.catalogue.Condition;

/** Conditions and what is known of them, as clerks read them. */
public final class ConditionWords {

    private final UnaryOperator<String> nameOfAward;
    private final Demands demands = new Demands();

    /** @param nameOfAward an award's name by its code */
    public ConditionWords(UnaryOperator<String> nameOfAward) {
        this.nameOfAward = nameOfAward;
    }

    /** What is demanded: "3 năm liên tục đạt Danh hiệu “Chiến sĩ thi đua cơ sở”". */
    public String demand(Condition condition) {
        return condition.on(demands);
    }

    private String joined(List<Condition> conditions, String between) {
        return conditions.stream()
                .map(part -> part instanceof Condition.AnyOf || part instanceof Condition.AllOf
                        ? "(" + demand(part) + ")"
                        : demand(part))
                .collect(Collectors.joining(between));
    }

    private String rated(Condition.RatedAtLeast rated) {
        String better = rated.rating() == Rating.EXCELLENT ? "" : " trở lên";
        String rating = rating(rated.rating()) + better;
        return rated.years() == 1 ? rating : rated.years() + " năm liên tục " + rating;
    }

    /** "70%", in the Vietnamese way with a comma where there are decimals. */
    public static String percent(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString().replace('.', ',') + "%";
    }

    String rating(Rating rating) {
        return switch (rating) {
            case NOT_DONE -> "không hoàn thành nhiệm vụ";
            case DONE -> "hoàn thành nhiệm vụ";
            case GOOD -> "hoàn thành tốt nhiệm vụ";
            case EXCELLENT -> "hoàn thành xuất sắc nhiệm vụ";
        };
    }

    String kind(RewardKind kind) {
        return switch (kind) {
            case MERIT -> "công trạng";
            case SUDDEN -> "thành tích đột xuất";
            case MOVEMENT -> "phong trào, chuyên đề";
            case DEDICATION -> "quá trình cống hiến";
            case SENIORITY -> "niên hạn";
            case FOREIGN -> "đối ngoại";
        };
    }

    String notInHistory(String award, int year) {
        return "năm " + year + " không có " + award(award);
    }

    String inHistory(String award, int year) {
        return "năm " + year + " đã có " + award(award);
    }

    String tellAward(String award) {
        return "các năm đạt " + award(award) + " (cột Danh hiệu đã đạt, hoặc sổ khen thưởng)";
    }

    String award(String award) {
        return nameOfAward.apply(award);
    }

    /** A phrase for each kind of condition. */
    private final class Demands implements Condition.Cases<String> {

        @Override
        public String anyOf(Condition.AnyOf any) {
            return joined(any.conditions(), ", hoặc ");
        }

        @Override
        public String allOf(Condition.AllOf all) {
            return joined(all.conditions(), " và ");
        }

        @Override
        public String heldRunning(Condition.HeldRunning running) {
            return running.years() + " năm liên tục đạt " + award(running.award());
        }

        @Override
        public String heldSameYear(Condition.HeldSameYear same) {
            return "đạt " + award(same.award()) + " trong năm";
        }

        @Override
        public String heldBefore(Condition.HeldBefore before) {
            return "đã được tặng " + award(before.award()) + " từ " + before.years() + " năm trước trở lên";
        }

        @Override
        public String heldTimes(Condition.HeldTimes demanded) {
            return "trong " + demanded.years() + " năm có " + demanded.times() + " lần đạt " + award(demanded.award());
        }

        @Override
        public String notWithin(Condition.NotWithin pause) {
            return "trong " + pause.years() + " năm trước chưa được tặng "
                    + pause.awards().stream()
                            .sorted()
                            .map(ConditionWords.this::award)
                            .collect(Collectors.joining(", "));
        }

        @Override
        public String ratedAtLeast(Condition.RatedAtLeast demanded) {
            return rated(demanded);
        }

        @Override
        public String hasInitiatives(Condition.HasInitiatives initiatives) {
            return "có " + initiatives.count() + " sáng kiến, đề tài được công nhận";
        }

        @Override
        public String firstInCluster(Condition.FirstInCluster first) {
            return "dẫn đầu cụm, khối thi đua";
        }

        @Override
        public String membersShare(Condition.MembersShare share) {
            return (share.strictly() ? "trên " : "ít nhất ") + percent(share.percent()) + " cá nhân đạt "
                    + award(share.of());
        }

        @Override
        public String rewardedFor(Condition.RewardedFor kinds) {
            return "khen thưởng theo "
                    + kinds.kinds().stream()
                            .sorted()
                            .map(ConditionWords.this::kind)
                            .collect(Collectors.joining(", "));
        }
    }
}
