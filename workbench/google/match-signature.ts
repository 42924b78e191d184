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

type Check = (value: unknown, classNameOf: ClassNameOf) => boolean;

function itemType(type: string): string | undefined {
  if (type.endsWith('[]')) return type.slice(0, -2);
  return type.startsWith('Array<') ? type.slice(6, -1) : undefined;
}

function everyItem(check: Check): Check {
  if (check === primitives.any) return (value) => Array.isArray(value);
  return (value, classNameOf) => Array.isArray(value) && value.every((one) => check(one, classNameOf));
}

function checkOfOne(type: string): Check {
  const item = itemType(type);
  if (item !== undefined) return everyItem(checkOf(item));
  if (type.startsWith('"')) return primitives.string!;
  const primitive = primitives[type];
  if (primitive) return primitive;
  if (isEnum(type)) return (value) => value instanceof EnumValue && value.enumName === type;
  if (!isClass(type)) return primitives.Object!;
  return (value, classNameOf) => typeof value === 'object' && value !== null && classNameOf(value) === type;
}

// A type is read once: it is asked of every cell of an array.
const checks = new Map<string, Check>();

function checkOf(type: string): Check {
  const known = checks.get(type);
  if (known) return known;
  const all = alternatives(type.replace(/\?$/, '')).map(checkOfOne);
  const check: Check = all.length === 1 ? all[0]! : (value, classNameOf) => all.some((one) => one(value, classNameOf));
  checks.set(type, check);
  return check;
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
  return args.every((value, index) => checkOf(fixed[index] ?? rest ?? 'any')(value, classNameOf));
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
