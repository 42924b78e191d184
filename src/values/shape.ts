/** Shapes: what a value from outside must look like, and what is wrong with one that does not. */

/** The value as its shape says, or what is wrong. */
export type Shaped<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly wrong: string };

/** Looks at a value; unknown fields of objects are left out. */
export type Shape<Value> = (given: unknown) => Shaped<Value>;

type ValueOf<One> = One extends Shape<infer Value> ? Value : never;
type Fields = Readonly<Record<string, Shape<unknown>>>;
type MaybeOf<All extends Fields> = { [Id in keyof All]: undefined extends ValueOf<All[Id]> ? Id : never }[keyof All];

/** Fields that may be absent are optional. */
type ObjectOf<All extends Fields> = { [Id in Exclude<keyof All, MaybeOf<All>>]: ValueOf<All[Id]> } & {
  [Id in MaybeOf<All>]?: ValueOf<All[Id]>;
};

const good = <Value>(value: Value): Shaped<Value> => ({ ok: true, value });
const bad = (wrong: string): Shaped<never> => ({ ok: false, wrong });

/** What the test accepts, turned into something else if it must be. */
export function thing<Given, Value = Given>(
  is: (given: unknown) => given is Given,
  wrong = '',
  turned?: (given: Given) => Value,
): Shape<Value> {
  return (given) => (is(given) ? good((turned ? turned(given) : given) as Value) : bad(wrong));
}

const isText = (given: unknown): given is string => typeof given === 'string';

/** A finite number. */
export const number = (wrong = '') => thing((given): given is number => Number.isFinite(given), wrong);

export const flag = thing((given): given is boolean => typeof given === 'boolean');

/** A text of at most so many characters. */
export const textUpTo = (most: number) => thing((given): given is string => isText(given) && given.length <= most);

/** A text that matches. */
export const textLike = (form: RegExp, wrong = '') =>
  thing((given): given is string => isText(given) && form.test(given), wrong);

/** One of these values. */
export const oneOf = <const Value>(values: readonly Value[], wrong = '') =>
  thing((given): given is Value => values.includes(given as Value), wrong);

/** The first shape that fits. */
export function either<A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> {
  return (given) => {
    const first = one(given);
    return first.ok ? first : other(given);
  };
}

/** May be absent. */
export function maybe<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return (given) => (given === undefined ? good(undefined) : shape(given));
}

/** The same, if it holds for the value too. */
export function holding<Value>(shape: Shape<Value>, holds: (value: Value) => boolean, wrong: string): Shape<Value> {
  return (given) => {
    const read = shape(given);
    return read.ok && !holds(read.value) ? bad(wrong) : read;
  };
}

/** A list of at most so many. */
export function listOf<Value>(shape: Shape<Value>, most = Number.POSITIVE_INFINITY): Shape<Value[]> {
  return (given) => {
    if (!Array.isArray(given) || given.length > most) return bad('');
    const read = given.map((one) => shape(one));
    const wrong = read.find((one) => !one.ok);
    return wrong ?? good(read.flatMap((one) => (one.ok ? [one.value] : [])));
  };
}

const isObject = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** An object whose fields, whatever they are called, have this shape. */
export function mapOf<Value>(shape: Shape<Value>): Shape<Record<string, Value>> {
  return (given) => (isObject(given) ? fieldsOf(Object.keys(given).map((id) => [id, shape(given[id])])) : bad(''));
}

/** An object with these fields; of several that are wrong the first is told. */
export function object<const All extends Fields>(shapes: All): Shape<ObjectOf<All>> {
  return (given) => {
    if (!isObject(given)) return bad('');
    return fieldsOf(Object.keys(shapes).map((id) => [id, shapes[id]!(given[id])])) as Shaped<ObjectOf<All>>;
  };
}

function fieldsOf<Value>(fields: readonly (readonly [string, Shaped<Value>])[]): Shaped<Record<string, Value>> {
  const value: [string, Value][] = [];
  for (const [id, read] of fields) {
    if (!read.ok) return read;
    if (read.value !== undefined) value.push([id, read.value]);
  }
  return good(Object.fromEntries(value));
}
