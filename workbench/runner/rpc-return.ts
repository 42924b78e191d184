/** The outcome of a server function as google.script.run passes it to the page. */

/** What a failure handler gets: the name and message of the error, nothing else. */
export class RpcError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

function holdsDate(value: unknown, seen = new Set<object>()): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  if (Object.prototype.toString.call(value) === '[object Date]') return true;
  return Object.values(value).some((member) => holdsDate(member, seen));
}

function privateKey(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value)
    .map(([key, member]) => (key.endsWith('__') ? key : privateKey(member)))
    .find((key) => key !== undefined);
}

/** What a success handler gets: null if there is a Date anywhere in the value. Throws for a key that ends with `__`. */
export function rpcReturn(value: unknown): unknown {
  if (holdsDate(value)) return null;
  const text = JSON.stringify(value);
  const answer = text === undefined ? null : JSON.parse(text);
  const key = privateKey(answer);
  if (key !== undefined) throw new RpcError('Error', `User properties cannot end with "__", but found: ${key}`);
  return answer;
}
