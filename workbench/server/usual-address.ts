/** The same address for a workbook in every run, so that a page that is still open finds its server again. */
import { createHmac, randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface UsualAddress {
  readonly port: number;
  readonly token: string;
}

/** The first of a range of ports without well-known services, below the ephemeral ones, not blocked by browsers. */
const FIRST_PORT = 24_870;
const PORTS = 1_000;
const SECRET_BYTES = 32;

function folder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'seller-daybook');
}

/** Whether the file of the secret is private to this user. */
function isOurs(path: string): boolean {
  const { uid, mode } = lstatSync(path);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
}

/** A secret of this user, created once; `undefined` if it cannot be stored. */
function secret(): Buffer | undefined {
  const path = join(folder(), 'secret');
  try {
    mkdirSync(folder(), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(path, randomBytes(SECRET_BYTES), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const bytes = isOurs(folder()) && isOurs(path) ? readFileSync(path) : undefined;
    return bytes?.length === SECRET_BYTES ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** The address for `what` is served (a book or the samples); `undefined` if no secret can be stored. */
export function usualAddress(what: string): UsualAddress | undefined {
  const key = secret();
  if (key === undefined) return undefined;
  const made = createHmac('sha256', key).update(what).digest();
  return { port: FIRST_PORT + (made.readUInt32BE(0) % PORTS), token: made.subarray(4, 22).toString('base64url') };
}
