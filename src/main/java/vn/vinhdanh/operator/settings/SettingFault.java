package vn.vinhdanh.operator.settings;

/**
 * What is wrong with a setting.
 *
 * @param where file and line, or another place
 * @param told the setting, its value, and what is allowed
 */
record SettingFault(String where, String told) {

    @Override
    public String toString() {
        return where + ": " + told;
    }
}
