/** A date on its way into or out of a custom function, where a bare serial number would lose that it is a date. */

/** A serial number (days since 1899-12-30, fraction = time of day) that must become a Date in the script's own realm. */
export class DateScalar {
  readonly serial: number;

  constructor(serial: number) {
    this.serial = serial;
  }
}
