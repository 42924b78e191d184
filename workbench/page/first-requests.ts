/** The page's first requests, sent while the program that draws it is still loading. */
import { Connection } from './connection.ts';

/** The connection to the page server. */
export const connection = new Connection();

/** The open workbook. */
export const state = connection.state();

/** The texts of the grid, in the language of the workbook. */
export const words = state.then(async ({ book }) => {
  const { univerWords } = await import('./grid/univer-words.ts');
  return univerWords(book.language);
});
