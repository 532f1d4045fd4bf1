/** Certificates in S3-compatible object storage, where those who make them share no folder with the one who publishes them. */
@NullMarked
package vn.vinhdanh.publish.objects;

import org.jspecify.annotations.NullMarked;
