/** As much XML as spreadsheets use: tags found by search, attributes, entities. No tree is built. */

const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** The text that XML text stands for: entities resolved, CDATA unwrapped. */
export function unescapeXml(xml: string): string {
  const plain = xml.includes('<![CDATA[')
    ? xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inside: string) => escapeXml(inside))
    : xml;
  if (!plain.includes('&')) return plain;
  return plain.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => {
    if (hex) return characterOf(Number.parseInt(hex, 16));
    return decimal ? characterOf(Number(decimal)) : (named[(name as string).toLowerCase()] as string);
  });
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** The attribute's value in the inside of a tag (`c r="A1" s="2"`), or `undefined`. */
export function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : undefined;
}

/** One element: the inside of its opening tag, and its content (`''` where it closes itself). */
export interface Element {
  readonly tag: string;
  readonly content: string;
  /** Index behind the element. */
  readonly end: number;
}

/** Index of the next `<name` that is not the beginning of a longer name; -1 if none. */
function openingTag(xml: string, name: string, from: number): number {
  const opening = `<${name}`;
  let at = xml.indexOf(opening, from);
  while (at >= 0 && !' />\t\r\n'.includes(xml.charAt(at + opening.length))) at = xml.indexOf(opening, at + 1);
  return at;
}

/** The next `<name …>…</name>` at or after `from`; an element of the same name inside it is not expected. */
export function nextElement(xml: string, name: string, from = 0): Element | undefined {
  const start = openingTag(xml, name, from);
  const tagEnd = start < 0 ? -1 : xml.indexOf('>', start);
  if (tagEnd < 0) return undefined;
  if (xml[tagEnd - 1] === '/') return { tag: xml.slice(start + 1, tagEnd - 1), content: '', end: tagEnd + 1 };
  const close = xml.indexOf(`</${name}>`, tagEnd);
  if (close < 0) return undefined;
  return { tag: xml.slice(start + 1, tagEnd), content: xml.slice(tagEnd + 1, close), end: close + name.length + 3 };
}

/** All `<name …>…</name>` of a piece of XML, in order. */
export function elements(xml: string, name: string): Element[] {
  const found: Element[] = [];
  for (let at = 0; ; ) {
    const element = nextElement(xml, name, at);
    if (!element) return found;
    found.push(element);
    at = element.end;
  }
}

/** Drops comments, and the prefix of the main namespace where the root has one (`<x:worksheet>` → `<worksheet>`). */
export function plainXml(xml: string): string {
  const bare = xml.includes('<!--') ? xml.replace(/<!--[\s\S]*?-->/g, '') : xml;
  const prefix = /^\s*(?:<\?[\s\S]*?\?>\s*)?<(\w+):/.exec(bare)?.[1];
  return prefix ? bare.replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1') : bare;
}
