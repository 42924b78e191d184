/** The marketplaces a report can come from, as the command line names them. */

/** Codes in the order in which they are listed to the reader. */
export const marketplaceCodes: readonly string[] =
  'US CA MX BR UK DE FR IT ES NL BE IE SE PL TR AE SA EG IN JP SG AU ZA'.split(' ');

/** The code a text stands for (upper or lower case, GB is UK), or null. */
export function marketplaceOf(text: string): string | null {
  const code = text.toUpperCase() === 'GB' ? 'UK' : text.toUpperCase();
  return marketplaceCodes.includes(code) ? code : null;
}
