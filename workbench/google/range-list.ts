/** SpreadsheetApp.RangeList: several ranges of one sheet that are changed alike. */
import type { Range } from './range.ts';

/** Several ranges of one sheet. */
export class RangeList {
  readonly inside: { ranges: Range[] };

  constructor(ranges: Range[]) {
    this.inside = { ranges };
  }

  getRanges() {
    return [...this.inside.ranges];
  }

  clear() {
    return this.each((range) => range.clear());
  }

  clearContent() {
    return this.each((range) => range.clearContent());
  }

  clearFormat() {
    return this.each((range) => range.clearFormat());
  }

  clearNote() {
    return this.each((range) => range.clearNote());
  }

  clearDataValidations() {
    return this.each((range) => range.clearDataValidations());
  }

  insertCheckboxes(...values: (string | number | boolean)[]) {
    return this.each((range) => range.insertCheckboxes(...values));
  }

  setBackground(color: string | null) {
    return this.each((range) => range.setBackground(color));
  }

  setFontColor(color: string | null) {
    return this.each((range) => range.setFontColor(color));
  }

  setFontWeight(weight: string | null) {
    return this.each((range) => range.setFontWeight(weight));
  }

  setFontStyle(style: string | null) {
    return this.each((range) => range.setFontStyle(style));
  }

  setHorizontalAlignment(alignment: string | null) {
    return this.each((range) => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: string | null) {
    return this.each((range) => range.setVerticalAlignment(alignment));
  }

  setNumberFormat(numberFormat: string) {
    return this.each((range) => range.setNumberFormat(numberFormat));
  }

  setNote(note: string | null) {
    return this.each((range) => range.setNote(note));
  }

  setFormula(formula: string) {
    return this.each((range) => range.setFormula(formula));
  }

  setValue(value: unknown) {
    return this.each((range) => range.setValue(value));
  }

  setWrap(wrap: boolean) {
    return this.each((range) => range.setWrap(wrap));
  }

  private each(change: (range: Range) => void): this {
    for (const range of this.inside.ranges) change(range);
    return this;
  }
}
