/** The text of a shared or inline string: its runs joined, without Japanese reading aids (furigana). */
import { elements, unescapeXml, withoutElements } from './xml.ts';

/** Excel writes control characters as `_x000D_`, and a literal `_x000D_` as `_x005F_x000D_`. */
const ESCAPED = /_x([0-9a-fA-F]{4})_/g;

function unescapeControls(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

/** The text of one XML text node. */
export function cellText(xml: string): string {
  return unescapeControls(unescapeXml(xml));
}

/** The text inside an `<si>` or `<is>`. */
export function richText(xml: string): string {
  const spoken = xml.includes('<rPh') ? withoutElements(xml, 'rPh') : xml;
  let text = '';
  for (const { content } of elements(spoken, 't')) text += content;
  return cellText(text);
}
