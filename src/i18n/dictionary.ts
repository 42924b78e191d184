/** Where `text` looks. The build of the server puts a packed dictionary in this place: no formula needs to load one. */
import { texts } from './texts.ts';

export const dictionary = () => texts;
