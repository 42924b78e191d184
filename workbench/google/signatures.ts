/** Google's classes by their published reference: members, parameter types and required scopes. */
import facts from './signatures.generated.json' with { type: 'json' };

const classes = facts.classes as unknown as Record<string, Record<string, [signatures: string, scopes: number]>>;
const enums = facts.enums as Record<string, string[]>;
const enumsOfClass = facts.enumsOf as Record<string, string[]>;

// The published types are too narrow: properties accept anything and convert it to text.
const wider: Record<string, string> = {
  'Properties.setProperty': 'any,any',
  'Properties.getProperty': 'any',
  'Properties.deleteProperty': 'any',
  'Cache.put': 'string,any;string,any,Integer',
  'Utilities.formatString': 'string,...any[]',
  'Logger.log': 'any;any,...any[]',
};

/** Splits a list at its outermost separators: `Array<a,b>,c` at `,` gives two parts. */
function outerSplit(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '<') depth++;
    if (letter === '>') depth--;
    if (letter === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.filter((part) => part !== '');
}

const parsed = new Map<string, string[][]>();

/** The overloads of a member, each a list of parameter types; undefined when nothing is known of the class. */
export function signaturesOf(className: string, method: string): string[][] | undefined {
  const member = `${className}.${method}`;
  const known = parsed.get(member);
  if (known) return known;
  const text = wider[member] ?? classes[className]?.[method]?.[0];
  if (text === undefined) return undefined;
  const signatures = text.split(';').map((signature) => outerSplit(signature, ','));
  parsed.set(member, signatures);
  return signatures;
}

/** The scopes of which one suffices to call a member; none when it needs none. */
export function scopesOf(className: string, method: string): string[] {
  return facts.scopeSets[classes[className]?.[method]?.[1] ?? -1] ?? [];
}

/** Whether Google's class has a method of this name. */
export function hasMethod(className: string, method: string): boolean {
  return Object.hasOwn(classes[className] ?? {}, method);
}

/** The enums that are members of a class, such as SpreadsheetApp.BooleanCriteria. */
export function enumNamesOf(className: string): string[] {
  return enumsOfClass[className] ?? [];
}

/** The names in an enum, in Google's order. */
export function enumMembers(name: string): string[] {
  return enums[name] ?? [];
}

/** Whether a name is one of Google's enums. */
export function isEnum(name: string): boolean {
  return Object.hasOwn(enums, name);
}

/** Whether a name is one of Google's classes that are known here. */
export function isClass(name: string): boolean {
  return Object.hasOwn(classes, name);
}

/** The parts of a union type such as `string|null`. */
export function alternatives(type: string): string[] {
  return outerSplit(type, '|');
}
