/** The functions that the build found in its script: parsing it again would take every start longer than the rest. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DeclaredFunction, parseScript } from './parse-script.ts';

interface Found {
  /** Of the script. */
  readonly sha256: string;
  readonly functions: readonly DeclaredFunction[];
}

function sha256(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

/** What the build writes beside the add-on. Throws for a script that Google would not save. */
export function foundFunctions(code: string): Found {
  return { sha256: sha256(code), functions: parseScript(code).functions };
}

/** The functions of the script in that folder; `undefined` unless the build found them in this very script. */
export function functionsFoundIn(dist: string, code: string): readonly DeclaredFunction[] | undefined {
  try {
    const found: Found = JSON.parse(readFileSync(join(dist, '../build/functions.json'), 'utf8'));
    return found.sha256 === sha256(code) ? found.functions : undefined;
  } catch {
    return undefined;
  }
}
