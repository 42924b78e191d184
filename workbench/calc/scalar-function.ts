/** Makes a built-in function out of a plain function of numbers, texts and truth values. */
import { ErrorValue } from '../model/scalar.ts';
import { asBoolean, asGivenNumber, asNumber, asText, asWrittenText, type CoercionPlace, textLocale } from './coerce.ts';
import { eager, type FunctionSpec } from './function-spec.ts';
import { lift } from './lift.ts';
import type { Atom, Value } from './value.ts';

type Kind = 'n' | 'N' | 't' | 's' | 'b' | 'f' | 'a' | 'e';

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
  if (kind === 'N') return asGivenNumber(atom, place);
  if (kind === 't') return asText(atom, place.texts);
  if (kind === 's') return asWrittenText(atom, place);
  if (kind === 'f') return atom === '' ? false : asBoolean(atom, place);
  return kind === 'b' ? asBoolean(atom, place) : atom;
}

// biome-ignore lint/suspicious/noExplicitAny: the pattern says what each parameter is
type Plain = (...args: any[]) => Atom;

/**
 * A function of single values. The pattern has a letter per parameter: n number (an empty text is 0), N number (an empty
 * text is refused), t text, s text that is no number, b truth value, f truth value of which an empty text is false,
 * a anything but an error, e anything; `?` precedes the first optional one, a final `*` repeats the last.
 */
function scalarFunction(name: string, pattern: string, run: Plain): FunctionSpec {
  const { kinds, min, max } = readParameters(pattern);
  return eager(min, max, (args: Value[], scope) => {
    const texts = textLocale(scope);
    return lift(args, scope, (atoms) =>
      run(
        ...atoms.map((atom, index) =>
          coerce(kinds[Math.min(index, kinds.length - 1)]!, atom, { texts, name, parameter: index + 1 }),
        ),
      ),
    );
  });
}

/** Makes a table of such functions: name → [pattern, function]. */
export function scalarFunctions(table: Record<string, [pattern: string, run: Plain]>): Map<string, FunctionSpec> {
  return new Map(Object.entries(table).map(([name, [pattern, run]]) => [name, scalarFunction(name, pattern, run)]));
}
