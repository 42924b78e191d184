/** What the page begins with: asked for while the program that draws it is still being loaded. */
import { Connection } from './connection.ts';

/** The line to the server. */
export const line = new Connection();

/** The open workbook. */
export const state = line.state();

/** The words of the grid, in the language of the workbook. */
export const words = state.then(async ({ book }) => {
  const { univerWords } = await import('./grid/univer-words.ts');
  return univerWords(book.language);
});
