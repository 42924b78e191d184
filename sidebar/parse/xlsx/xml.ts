/**
 * The little XML that spreadsheets need: tags found by search, attributes, entities. No tree is built. An element that is
 * never closed is an error at once: searching its end from every later place again would take quadratic time.
 */
import { FileProblem } from '../file-problem.ts';

const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** The text that XML text stands for, entities resolved. */
export function unescapeXml(xml: string): string {
  if (!xml.includes('&')) return xml;
  return xml.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => {
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
interface Element {
  readonly tag: string;
  readonly content: string;
  readonly start: number;
  /** Index behind the element. */
  readonly end: number;
}

/** The next place of a text; throws a FileProblem if it is not there. */
function placeOf(text: string, xml: string, from: number): number {
  const at = xml.indexOf(text, from);
  if (at < 0) throw new FileProblem('xlsx-damaged');
  return at;
}

/** Index of the next `<name` tag (not of a longer name); -1 if there is none. */
function openingTag(xml: string, name: string, from: number): number {
  const opening = `<${name}`;
  let at = xml.indexOf(opening, from);
  while (at >= 0 && !' />\t\r\n'.includes(xml.charAt(at + opening.length))) at = xml.indexOf(opening, at + 1);
  return at;
}

/** The next `<name …>…</name>` at or after `from`; elements of one name are not nested in these files. */
export function nextElement(xml: string, name: string, from = 0): Element | undefined {
  const start = openingTag(xml, name, from);
  if (start < 0) return undefined;
  const tagEnd = placeOf('>', xml, start);
  if (xml[tagEnd - 1] === '/') return { tag: xml.slice(start + 1, tagEnd - 1), content: '', start, end: tagEnd + 1 };
  const close = placeOf(`</${name}>`, xml, tagEnd);
  const [tag, content] = [xml.slice(start + 1, tagEnd), xml.slice(tagEnd + 1, close)];
  return { tag, content, start, end: close + name.length + 3 };
}

/** All `<name …>…</name>` of a piece of XML, in order, one at a time. */
export function* elements(xml: string, name: string): Generator<Element> {
  for (let element = nextElement(xml, name); element; element = nextElement(xml, name, element.end)) yield element;
}

/** The XML without the elements of a name. */
export function withoutElements(xml: string, name: string): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of elements(xml, name)) {
    kept += xml.slice(from, start);
    from = end;
  }
  return kept + xml.slice(from);
}

const COMMENT = ['<!--', '-->'] as const;
const CDATA = ['<![CDATA[', ']]>'] as const;

/** Drops comments and unwraps CDATA. Refuses a document type: workbooks have none, and we read no entities of it. */
function unwrapped(xml: string): string {
  let plain = '';
  let from = 0;
  for (let at = xml.indexOf('<!'); at >= 0; at = xml.indexOf('<!', from)) {
    const wrapping = [COMMENT, CDATA].find(([opening]) => xml.startsWith(opening, at));
    if (!wrapping) throw new FileProblem('xlsx-damaged');
    const [opening, closing] = wrapping;
    const close = placeOf(closing, xml, at + opening.length);
    plain += xml.slice(from, at);
    if (wrapping === CDATA) plain += escapeXml(xml.slice(at + opening.length, close));
    from = close + closing.length;
  }
  return plain + xml.slice(from);
}

/** The XML as the rest of the reader expects it: unwrapped, and without a namespace prefix (`<x:worksheet>`). */
export function plainXml(xml: string): string {
  const bare = unwrapped(xml);
  const prefix = /^\s*(?:<\?[\s\S]*?\?>\s*)?<(\w+):/.exec(bare)?.[1];
  return prefix ? bare.replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1') : bare;
}
