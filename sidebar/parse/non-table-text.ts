/** Recognises text that is not a table: a web page, XML, JSON, or mostly control characters. */

type NonTableType = 'binary' | 'web-page' | 'xml' | 'json';

const START = 4096;
const MAX_CONTROL_SHARE = 0.02;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/g;

/** Longer text is not parsed as JSON: deeply nested, it could take fifty times its length of memory. */
const PARSED_CHARACTERS = 1_000_000;

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  if (/^\s*(\{|\[\s*\{)\s*"[^"]*"\s*:/.test(text)) return true;
  if (text.length > PARSED_CHARACTERS) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What the text is instead of a table, or `undefined` if it may be one. */
export function nonTableText(text: string): NonTableType | undefined {
  const start = text.slice(0, START).trimStart();
  if ((start.match(CONTROLS)?.length ?? 0) > start.length * MAX_CONTROL_SHARE) return 'binary';
  if (/^<(!doctype html|html|head|body|table|script|meta|!--)/i.test(start)) return 'web-page';
  if (/^<(\?xml|\w+[\s>])/i.test(start)) return 'xml';
  return isJson(text) ? 'json' : undefined;
}
