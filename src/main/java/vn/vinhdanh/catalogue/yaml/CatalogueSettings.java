package vn.vinhdanh.catalogue.yaml;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The office's own catalogue.
 *
 * @param folder holds files named like the program's own, whose entries come before them or add to them
 */
@ConfigurationProperties("vinhdanh.catalogue")
record CatalogueSettings(@DefaultValue("catalogue") Path folder) {}
