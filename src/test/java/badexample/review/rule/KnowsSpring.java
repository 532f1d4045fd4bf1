package badexample.review.rule;

import org.springframework.stereotype.Component;

@Component
class KnowsSpring {}
