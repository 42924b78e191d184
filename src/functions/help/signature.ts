/** A function's signature, with optional arguments in brackets. */
import type { CustomFunction } from '../call/custom-function.ts';

/** `=NAME(a; b; [c])`; `separator` is `;`, which works in every locale, or `,`. */
export function signatureOf({ name, parameters }: CustomFunction, separator: ';' | ',' = ';'): string {
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `=${name}(${names.join(`${separator} `)})`;
}
