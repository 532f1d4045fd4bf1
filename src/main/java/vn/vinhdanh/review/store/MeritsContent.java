package vn.vinhdanh.review.store;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.vinhdanh.award.ClaimedAward;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.Rating;
import vn.vinhdanh.award.RewardKind;

/** Reads what a nomination told in support of itself as its record is written. */
final class MeritsContent {

    private MeritsContent() {}

    static Merits read(JsonParser in) {
        Integer year = null;
        Rating rating = null;
        RewardKind rewardKind = null;
        Integer initiatives = null;
        Integer members = null;
        Integer advancedMembers = null;
        Integer clusterRank = null;
        List<ClaimedAward> claimed = List.of();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "year" -> year = AcceptedContent.number(in);
                case "rating" -> rating = isNull(in) ? null : Rating.valueOf(in.getString());
                case "rewardKind" -> rewardKind = isNull(in) ? null : RewardKind.valueOf(in.getString());
                case "initiatives" -> initiatives = AcceptedContent.number(in);
                case "members" -> members = AcceptedContent.number(in);
                case "advancedMembers" -> advancedMembers = AcceptedContent.number(in);
                case "clusterRank" -> clusterRank = AcceptedContent.number(in);
                case "claimed" -> claimed = claimed(in);
                default -> in.skipChildren();
            }
        }
        return new Merits(year, rating, rewardKind, initiatives, members, advancedMembers, clusterRank, claimed);
    }

    private static List<ClaimedAward> claimed(JsonParser in) {
        List<ClaimedAward> claimed = new ArrayList<>();
        while (in.nextToken() == JsonToken.START_OBJECT) {
            String code = "";
            int year = 0;
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                switch (name) {
                    case "awardCode" -> code = in.getString();
                    case "year" -> year = in.getIntValue();
                    default -> in.skipChildren();
                }
            }
            claimed.add(new ClaimedAward(code, year));
        }
        return List.copyOf(claimed);
    }

    private static boolean isNull(JsonParser in) {
        return in.currentToken() == JsonToken.VALUE_NULL;
    }
}
