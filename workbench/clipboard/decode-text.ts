/** Decodes a text file as a spreadsheet program does: byte order mark, else UTF-8, else the computer's code page. */

/** The code page of a Windows computer in these countries; everywhere else it is windows-1252. */
const codePages: Record<string, string> = { ja_JP: 'shift_jis', zh_CN: 'gb18030', zh_TW: 'big5', ko_KR: 'euc-kr' };

function marked(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The characters 0x80 to 0x9F of windows-1252; some releases of Node decode it as Latin-1. */
const westernSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function western(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return text.replace(/[\u0080-\u009F]/g, (sign) => westernSigns[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Decodes by the code page; a Western file on an East Asian computer is not valid in it, and so windows-1252. */
function byCodePage(bytes: Uint8Array, locale: string): string {
  const codePage = codePages[locale];
  return (codePage && strictly(bytes, codePage)) ?? western(bytes);
}

/** The text of the file without its byte order mark. */
export function decodeText(bytes: Uint8Array, locale: string): string {
  const encoding = marked(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  return strictly(bytes, 'utf-8') ?? byCodePage(bytes, locale);
}
