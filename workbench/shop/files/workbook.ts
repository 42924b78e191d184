/** Rows of cells as an .xlsx as Amazon's consoles write it: by Apache POI, texts inline, days as serial numbers. */
import { strToU8, zipSync } from 'fflate';
import type { CellType, Value } from './column.ts';
import type { Table } from './report.ts';

/** A sheet of a workbook. */
interface NamedTable extends Table {
  readonly name: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARED = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Cell styles by type, in the order of `styles.xml`; those without one are general. */
const STYLES: readonly (CellType | undefined)[] = [undefined, 'ratio', 'day', 'money', 'count', 'number'];
/** Built-in number formats, and those of the file itself from 164 on. */
const FORMAT_IDS = [0, 164, 165, 166, 1, 4];
const MILLISECONDS_OF_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function serial(iso: string): number {
  return (Date.parse(iso) - EPOCH) / MILLISECONDS_OF_DAY;
}

/** Apache POI prints every number as a Java double. */
function javaDouble(number: number): string {
  return Number.isInteger(number) ? `${number}.0` : String(number);
}

function textCell(at: string, text: string): string {
  const space = text === text.trim() ? '' : ' xml:space="preserve"';
  return `<c r="${at}" t="inlineStr"><is><t${space}>${escaped(text)}</t></is></c>`;
}

function cellXml(at: string, type: CellType, value: Value): string {
  const style = STYLES.indexOf(type);
  const styled = style > 0 ? ` s="${style}"` : '';
  if (value === undefined) return `<c r="${at}"${styled}></c>`;
  if (typeof value === 'string' && type !== 'day') return textCell(at, value);
  const number = typeof value === 'string' ? serial(value) : value;
  return `<c r="${at}"${styled} t="n"><v>${javaDouble(number)}</v></c>`;
}

function sheetXml({ headers, types, rows }: NamedTable): string {
  const header = headers.map((text, column) => textCell(`${columnName(column)}1`, text));
  const cells = rows.map((row, index) =>
    row.map((value, column) => cellXml(`${columnName(column)}${index + 2}`, types[column]!, value)),
  );
  const lines = [header, ...cells].map((row, index) => `<row r="${index + 1}">\n${row.join('')}</row>\n`);
  return `${DECLARED}<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData>\n${lines.join('')}</sheetData></worksheet>`;
}

function stylesXml(symbol: string): string {
  const formats = ['#,##0.0000%', 'MMM dd, yyyy', `[$${symbol}]#,##0.00`];
  const declared = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`);
  const used = FORMAT_IDS.map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="true"/>`,
  );
  return `${DECLARED}<styleSheet xmlns="${MAIN}"><numFmts count="3">${declared.join('')}</numFmts><fonts count="1"><font><sz val="11.0"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${used.length}">${used.join('')}</cellXfs></styleSheet>`;
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const lines = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Target="${target}" Type="${type}"/>`,
  );
  return `${DECLARED}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

/** The bytes of a workbook whose amounts show a currency by its symbol; the same sheets give the same bytes. */
export function workbookBytes(sheets: readonly NamedTable[], symbol: string): Uint8Array {
  const paths = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" r:id="rId${at + 2}" sheetId="${at + 1}"/>`,
  );
  const part = (path: string, type: string) =>
    `<Override ContentType="${CONTENT}.${type}+xml" PartName="/xl/${path}"/>`;
  const parts = [
    part('workbook.xml', 'sheet.main'),
    part('styles.xml', 'styles'),
    ...paths.map((path) => part(path, 'worksheet')),
  ];
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${DECLARED}<Types xmlns="${PACKAGE}/content-types"><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/><Default ContentType="application/xml" Extension="xml"/>${parts.join('')}</Types>`,
    '_rels/.rels': relations([`${OFFICE}/officeDocument`, 'xl/workbook.xml']),
    'xl/workbook.xml': `${DECLARED}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      [`${OFFICE}/styles`, 'styles.xml'],
      ...paths.map((path) => [`${OFFICE}/worksheet`, path] as const),
    ),
    'xl/styles.xml': stylesXml(symbol),
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/${paths[at]}`, sheetXml(sheet)])),
  };
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: new Date(2026, 0, 1) });
}
