/** Checks of what the sidebar sends, put together from small ones: a library for this is a tenth of the script, loaded at every call. */

/** True for what it lets in. */
export type Check<Type> = (value: unknown) => value is Type;

/** What a check lets in. */
export type Checked<Some> = Some extends Check<infer Type> ? Type : never;

type Shape = Readonly<Record<string, Check<unknown>>>;

type Optional<Checks extends Shape> = {
  [Key in keyof Checks]: undefined extends Checked<Checks[Key]> ? Key : never;
}[keyof Checks];

type Shaped<Checks extends Shape> = {
  [Key in Exclude<keyof Checks, Optional<Checks>>]: Checked<Checks[Key]>;
} & { [Key in Optional<Checks>]?: Checked<Checks[Key]> };

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

export const isNumber = (value: unknown): value is number => typeof value === 'number';

/** A text that matches the pattern. */
export function text(pattern: RegExp): Check<string> {
  return (value): value is string => typeof value === 'string' && pattern.test(value);
}

export function oneOf<const Choice>(...choices: readonly Choice[]): Check<Choice> {
  return (value): value is Choice => (choices as readonly unknown[]).includes(value);
}

export function optional<Type>(check: Check<Type>): Check<Type | undefined> {
  return (value): value is Type | undefined => value === undefined || check(value);
}

/** A list of at most so many. */
export function listOf<Type>(check: Check<Type>, most = Number.POSITIVE_INFINITY): Check<Type[]> {
  return (value): value is Type[] => Array.isArray(value) && value.length <= most && value.every(check);
}

/** Any names, each with such a value. */
export function recordOf<Type>(check: Check<Type>): Check<Record<string, Type>> {
  return (value): value is Record<string, Type> => isObject(value) && Object.values(value).every(check);
}

/** These names, each with a value that its check lets in; others are not looked at. */
export function shape<Checks extends Shape>(checks: Checks): Check<Shaped<Checks>> {
  return (value): value is Shaped<Checks> =>
    isObject(value) && Object.entries(checks).every(([name, check]) => check(value[name]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
