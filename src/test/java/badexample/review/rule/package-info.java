/** Bad examples: each class here breaks one house rule on purpose. */
@NullMarked
package badexample.review.rule;

import org.jspecify.annotations.NullMarked;
