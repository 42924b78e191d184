/** Puts a formula together. */
import type { Argument } from './read-argument.ts';

/** `=NAME(a;b)`: `;` is taken in every locale; blank arguments at the end are left out. */
export function formulaText(name: string, args: readonly Pick<Argument, 'text'>[]): string {
  const texts = args.map(({ text }) => text);
  while (texts[texts.length - 1] === '') texts.pop();
  return `=${name}(${texts.join(';')})`;
}
