package badexample.report;

interface FileHelper {}
