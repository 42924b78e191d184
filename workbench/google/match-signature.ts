/** Whether arguments fit a member's published parameter types. */
import { EnumValue } from './enum-value.ts';
import { alternatives, isClass, isEnum } from './signatures.ts';

/** The Google class that an object of the workbench plays; undefined for everything else. */
type ClassNameOf = (value: object) => string | undefined;

const primitives: Record<string, (value: unknown) => boolean> = {
  any: () => true,
  null: (value) => value === null,
  string: (value) => typeof value === 'string',
  Char: (value) => typeof value === 'string',
  FontWeight: (value) => typeof value === 'string',
  FontStyle: (value) => typeof value === 'string',
  FontLine: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  Integer: (value) => typeof value === 'number' && !Number.isNaN(value),
  Byte: (value) => typeof value === 'number',
  Date: (value) => value instanceof Date,
  Object: (value) => typeof value === 'object' && value !== null,
};

function itemType(type: string): string | undefined {
  if (type.endsWith('[]')) return type.slice(0, -2);
  return type.startsWith('Array<') ? type.slice(6, -1) : undefined;
}

function fitsOne(type: string, value: unknown, classNameOf: ClassNameOf): boolean {
  const item = itemType(type);
  if (item !== undefined) return Array.isArray(value) && value.every((one) => fits(item, one, classNameOf));
  if (type.startsWith('"')) return typeof value === 'string';
  const primitive = primitives[type];
  if (primitive) return primitive(value);
  if (isEnum(type)) return value instanceof EnumValue && value.enumName === type;
  if (typeof value !== 'object' || value === null) return false;
  return isClass(type) ? classNameOf(value) === type : true;
}

function fits(type: string, value: unknown, classNameOf: ClassNameOf): boolean {
  return alternatives(type.replace(/\?$/, '')).some((one) => fitsOne(one, value, classNameOf));
}

/** Whether the arguments fit this overload. */
export function matchesSignature(
  types: readonly string[],
  args: readonly unknown[],
  classNameOf: ClassNameOf,
): boolean {
  const rest = types.at(-1)?.startsWith('...') ? types.at(-1)?.slice(3, -2) : undefined;
  const fixed = rest === undefined ? types : types.slice(0, -1);
  const least = fixed.filter((type) => !type.endsWith('?')).length;
  if (args.length < least || (rest === undefined && args.length > fixed.length)) return false;
  return args.every((value, index) => fits(fixed[index] ?? rest ?? 'any', value, classNameOf));
}

function describe(value: unknown, classNameOf: ClassNameOf): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value !== 'object') return typeof value;
  if (Array.isArray(value)) return value.length === 0 ? 'Array' : `${describe(value[0], classNameOf)}[]`;
  if (value instanceof Date) return 'Date';
  if (value instanceof EnumValue) return value.enumName;
  return classNameOf(value) ?? '(class)';
}

/** The types of arguments as Google's error names them: `String,number`. */
export function describeArguments(args: readonly unknown[], classNameOf: ClassNameOf): string {
  return args.map((value) => describe(value, classNameOf)).join(',');
}
