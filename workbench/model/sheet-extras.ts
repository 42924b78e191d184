/** Validations, filters, alternating colours and protections as data. */
import type { Area } from './area.ts';

/** A data validation; `type` is Google's criteria name; an argument that begins with `=` is a formula or range. */
export interface Validation {
  type: string;
  args: (string | number | boolean)[];
  allowInvalid: boolean;
  helpText?: string;
  showDropdown?: boolean;
}

/** What a filter hides in one column, as displayed texts. */
interface FilterCriteria {
  hiddenValues: string[];
}

/** The one basic filter of a sheet; criteria by column index. */
export interface SheetFilter {
  area: Area;
  criteria?: Record<number, FilterCriteria>;
}

/** Alternating colours over an area. */
export interface Banding {
  area: Area;
  theme?: string;
  colors?: Record<string, string>;
}

/** A protected area; `area: null` protects the whole sheet. */
export interface Protection {
  area: Area | null;
  description?: string;
  warningOnly?: boolean;
  unprotectedAreas?: Area[];
}
