/** The options of a chart by their dotted names, as Google's reference of charts writes them. */

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** `legend` with `{ position: 'bottom' }` and `legend.position` with `bottom` are one option. */
export function namedOptions(name: string, value: unknown): Record<string, unknown> {
  if (!isGroup(value)) return { [name]: value };
  return Object.assign({}, ...Object.entries(value).map(([key, part]) => namedOptions(`${name}.${key}`, part)));
}
