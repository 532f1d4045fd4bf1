package badexample.award;

import org.springframework.core.io.Resource;

interface KnowsSpring {

    Resource resource();
}
