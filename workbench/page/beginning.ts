/** What the page begins with: asked for while the program that draws it is still being loaded. */
import { Connection } from './connection.ts';

/** The line to the server. */
export const line = new Connection();

/** The open workbook. */
export const state = line.state();
