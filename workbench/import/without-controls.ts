/** What a report's cells and a file's name must not do to a terminal. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** The text with every control character but line ends shown as one sign. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '�');
}
