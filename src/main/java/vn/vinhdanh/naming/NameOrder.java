package vn.vinhdanh.naming;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import vn.vinhdanh.award.NameKey;

/** The Vietnamese order of names, by letter and tone; two spellings of one name stand at one place. */
public final class NameOrder {

    private final Collator collator = Collator.getInstance(new ULocale("vi")).freeze();

    /** People and the heads of households: by their given names. */
    public SortingKey ofPerson(String name) {
        return key(PersonName.of(NameKey.of(name)).byWeight());
    }

    /** Units and all else: from the first word on. */
    public SortingKey ofUnit(String name) {
        return key(PersonName.words(NameKey.of(name)));
    }

    private SortingKey key(List<String> words) {
        return new SortingKey(words.stream().map(collator::getCollationKey).toList());
    }
}
