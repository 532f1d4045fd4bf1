package vn.vinhdanh.render.sheet;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What Excel itself asks of a cell: a hint while it is selected, a drop-down list, a warning at what looks wrong. Only
 * where nothing else can be meant does it refuse: what the review understands, the form may not forbid.
 */
final class InputRules {

    private static final int LONGEST_TITLE = 32;

    private final XSSFSheet sheet;
    private final DropDownLists lists;
    private final DataValidationHelper validations;

    InputRules(XSSFSheet sheet, DropDownLists lists) {
        this.sheet = sheet;
        this.lists = lists;
        this.validations = sheet.getDataValidationHelper();
    }

    void apply(FormField field, int firstRow, int lastRow, int column) {
        DataValidation validation = validations.createValidation(
                constraint(field), new CellRangeAddressList(firstRow, lastRow, column, column));
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(field.list() != null);
        String title = field.name().length() > LONGEST_TITLE ? field.name().substring(0, LONGEST_TITLE) : field.name();
        validation.createPromptBox(title, field.hint());
        validation.setShowPromptBox(true);
        validation.setErrorStyle(field.strict() ? ErrorStyle.STOP : ErrorStyle.WARNING);
        validation.createErrorBox(title, field.hint());
        validation.setShowErrorBox(isChecked(field));
        sheet.addValidationData(validation);
    }

    private static boolean isChecked(FormField field) {
        return field.list() != null
                || switch (field.input()) {
                    case DATE, IDENTITY, YEAR, COUNT -> true;
                    default -> false;
                };
    }

    private DataValidationConstraint constraint(FormField field) {
        if (field.list() != null) {
            return validations.createFormulaListConstraint(lists.rangeOf(field.list()));
        }
        return switch (field.input()) {
            case DATE ->
                validations.createDateConstraint(OperatorType.BETWEEN, "DATE(2000,1,1)", "DATE(2100,12,31)", null);
            case YEAR -> validations.createIntegerConstraint(OperatorType.BETWEEN, "1945", "2100");
            case COUNT -> validations.createIntegerConstraint(OperatorType.BETWEEN, "0", "100000");
            // the old identity card has nine digits
            case IDENTITY -> validations.createTextLengthConstraint(OperatorType.BETWEEN, "9", "12");
            default -> new XSSFDataValidationConstraint(ValidationType.ANY, "");
        };
    }
}
