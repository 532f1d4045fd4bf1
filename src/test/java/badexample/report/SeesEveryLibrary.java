package badexample.report;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import freemarker.template.Configuration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Workbook;
import software.amazon.awssdk.services.s3.S3Client;

interface SeesEveryLibrary {

    Workbook poi();

    Configuration freemarker();

    PDDocument pdfbox();

    PdfRendererBuilder openhtmltopdf();

    S3Client objectStorage();

    Scheduler scheduler();
}
