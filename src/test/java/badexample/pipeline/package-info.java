/** Bad examples: each class here breaks one house rule on purpose. */
@NullMarked
package badexample.pipeline;

import org.jspecify.annotations.NullMarked;
