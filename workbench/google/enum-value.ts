/** A value of one of Google's enums, before it is converted for a script. */

/** One name of one enum. */
export class EnumValue {
  readonly enumName: string;
  readonly name: string;

  constructor(enumName: string, name: string) {
    this.enumName = enumName;
    this.name = name;
  }
}
