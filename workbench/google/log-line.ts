/** How the log shows the values that a script logs. */

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (Object.prototype.toString.call(value) === '[object Error]') return String(value);
  return JSON.stringify(value) ?? String(value);
}

/** One line of the log; `%s` and `%d` in the first text take the values that follow. */
export function logLine(values: readonly unknown[]): string {
  const rest = [...values];
  const first = rest.shift();
  if (typeof first !== 'string') return [first, ...rest].map(show).join(' ');
  const filled = first.replace(/%[sdifoOj]/g, (sign) => (rest.length > 0 ? show(rest.shift()) : sign));
  return [filled, ...rest.map(show)].join(' ');
}
