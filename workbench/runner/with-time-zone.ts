/** Makes the process believe for a moment that it lives in another time zone, as a script's `new Date(2026, 0, 1)` must. */

/** Runs `work` with the local time zone of Date set to `zone`, and puts the old one back. */
export function withTimeZone<T>(zone: string, work: () => T): T {
  const before = process.env.TZ;
  if (before === zone) return work();
  process.env.TZ = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
