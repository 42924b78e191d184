/** A rule for what a cell accepts, as data. */

/** One data validation; `type` is Google's criteria name, such as CHECKBOX or VALUE_IN_LIST; an argument that begins with `=` is a formula or range. */
export interface Validation {
  type: string;
  args: (string | number | boolean)[];
  allowInvalid: boolean;
  helpText?: string;
  showDropdown?: boolean;
}
