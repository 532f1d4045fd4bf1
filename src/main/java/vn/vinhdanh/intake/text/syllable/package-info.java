/** What a Vietnamese syllable is made of: letters, tones, onset and rime. */
@NullMarked
package vn.vinhdanh.intake.text.syllable;

import org.jspecify.annotations.NullMarked;
