/** Checks the arguments of google.script.run as Google's page code does before sending them. */

function illegal(key: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${key}`);
}

function isContainer(value: object): boolean {
  return ['[object Array]', '[object Object]'].includes(Object.prototype.toString.call(value));
}

function copyMember(source: object, key: string, above: object[]): unknown {
  const value = (source as Record<string, unknown>)[key];
  if (typeof value === 'bigint' || typeof value === 'symbol') throw new Error(`Unknown type: ${typeof value}`);
  if (typeof value === 'function') throw illegal(key);
  if (typeof value !== 'object' || value === null) return value;
  if (!isContainer(value)) throw illegal(key);
  return copyContainer(value, above);
}

function copyContainer(source: object, above: object[]): unknown {
  if (above.includes(source)) throw new TypeError('Failed due to circular reference.');
  const isArray = Array.isArray(source);
  const copy: Record<string, unknown> | unknown[] = isArray ? new Array(source.length) : {};
  // for-in on purpose: Google's code sends inherited members too.
  for (const key in source) {
    if (!key.endsWith('__')) (copy as Record<string, unknown>)[key] = copyMember(source, key, [...above, source]);
  }
  return copy;
}

/** The JSON text that reaches the server; throws in the caller for values that google.script.run does not accept. */
export function rpcArguments(args: unknown[]): string {
  return JSON.stringify(copyContainer(args, []));
}
