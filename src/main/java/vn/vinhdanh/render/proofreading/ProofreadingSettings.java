package vn.vinhdanh.render.proofreading;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the office knows better.
 *
 * @param accepted words that look like a slip and are right, without regard to capitals: "xã Phường Đúc"
 */
@ConfigurationProperties("vinhdanh.proofreading")
record ProofreadingSettings(@DefaultValue List<String> accepted) {}
