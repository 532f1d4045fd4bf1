package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.Issuance;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.RunSummary;

@Component
class NumberedIssuance implements Issuance {

    private final NumberGiving giving;
    private final OneBatch one;

    NumberedIssuance(NumberGiving giving, OneBatch one) {
        this.giving = giving;
        this.one = one;
    }

    @Override
    public RunSummary issue(String code, String number, LocalDate date) throws IOException, Refused {
        return one.issue(giving.give(code, number, date));
    }
}
