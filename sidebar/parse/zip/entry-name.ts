/** The name of a zip's entry as a person knows it: programs write it in UTF-8 or in the computer's own encoding. */
import { decodeText } from '../decode-text.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u001f\u007f]/g;

/** The path with `/`, without a drive, a root or steps up: it is shown and never used as a place. */
export function entryName(name: Uint8Array): string {
  const { text } = decodeText(name.filter((byte) => byte !== 0));
  const steps = text
    .replace(CONTROLS, '')
    .replace(/\\/g, '/')
    .replace(/^[A-Za-z]:/, '')
    .split('/');
  const isFolder = steps[steps.length - 1] === '';
  const path = steps.filter((step) => step !== '' && step !== '.' && step !== '..').join('/');
  return isFolder ? `${path}/` : path;
}
