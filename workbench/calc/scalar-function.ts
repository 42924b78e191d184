/** Makes a built-in function out of a plain function of numbers, texts and truth values. */
import { ErrorValue } from '../model/scalar.ts';
import { asBoolean, asNumber, asText, type CoercionPlace } from './coerce.ts';
import { formulaLocale } from './formula-locale.ts';
import { eager, type FunctionSpec } from './function-spec.ts';
import { lift } from './lift.ts';
import type { Atom, Value } from './value.ts';

type Kind = 'n' | 't' | 'b' | 'a' | 'e';

interface Parameters {
  kinds: Kind[];
  min: number;
  max: number;
}

function readParameters(pattern: string): Parameters {
  const kinds = [...pattern.replace(/[?*]/g, '')] as Kind[];
  const optional = pattern.indexOf('?');
  return { kinds, min: optional < 0 ? kinds.length : optional, max: pattern.endsWith('*') ? 255 : kinds.length };
}

function coerce(kind: Kind, atom: Atom, place: CoercionPlace): Atom {
  if (kind === 'e') return atom;
  if (atom instanceof ErrorValue) throw atom;
  if (kind === 'n') return asNumber(atom, place);
  if (kind === 't') return asText(atom, place);
  return kind === 'b' ? asBoolean(atom, place) : atom;
}

// biome-ignore lint/suspicious/noExplicitAny: the pattern says what each parameter is
type Plain = (...args: any[]) => Atom;

/**
 * A function of single values. The pattern has a letter per parameter: n number, t text, b truth value, a anything but an
 * error, e anything; `?` precedes the first optional one, a final `*` repeats the last.
 */
function scalarFunction(name: string, pattern: string, run: Plain): FunctionSpec {
  const { kinds, min, max } = readParameters(pattern);
  return eager(min, max, (args: Value[], scope) => {
    const { decimal } = formulaLocale(scope.sheet.spreadsheet.locale);
    return lift(args, scope, (atoms) =>
      run(
        ...atoms.map((atom, index) =>
          coerce(kinds[Math.min(index, kinds.length - 1)]!, atom, { decimal, name, parameter: index + 1 }),
        ),
      ),
    );
  });
}

/** Makes a table of such functions: name → [pattern, function]. */
export function scalarFunctions(table: Record<string, [pattern: string, run: Plain]>): Map<string, FunctionSpec> {
  return new Map(Object.entries(table).map(([name, [pattern, run]]) => [name, scalarFunction(name, pattern, run)]));
}
