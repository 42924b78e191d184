/** The worksheets of a package in order, including hidden ones, and the parts they share. */
import { FileProblem } from '../file-problem.ts';
import type { PackageParts } from './package-parts.ts';
import { attribute, elements, nextElement, plainXml } from './xml.ts';

interface SheetPart {
  readonly name: string;
  readonly part: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** Whether days count from 1904-01-01, as in old Macintosh workbooks. */
  readonly from1904: boolean;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Resolves `../media/a.xml` or `/xl/a.xml` from the folder of the part that refers to it. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/').filter(Boolean)) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function relations(parts: PackageParts, folder: string, file: string): Relation[] {
  const name = `${folder}_rels/${file}.rels`;
  if (!parts.has(name)) return [];
  return Array.from(elements(plainXml(parts.text(name)), 'Relationship'), ({ tag }) => ({
    id: attribute(tag, 'Id') ?? '',
    type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
    target: resolved(folder, attribute(tag, 'Target') ?? ''),
  }));
}

function workbookPart(parts: PackageParts): string {
  return relations(parts, '', '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
}

/** Whether an attribute says yes: `1`, `true` or `on`. */
function isOn(value: string | undefined): boolean {
  return value !== undefined && /^(1|true|on)$/i.test(value);
}

/** The worksheets; chart and macro sheets hold no table and are left out. */
function worksheets(workbook: string, related: readonly Relation[]): SheetPart[] {
  const targets = new Map(related.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]));
  return [...elements(nextElement(workbook, 'sheets')?.content ?? '', 'sheet')].flatMap(({ tag }) => {
    const id = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
    const part = targets.get(id ?? '');
    return part === undefined ? [] : [{ name: attribute(tag, 'name') ?? '', part }];
  });
}

/** Reads the package's list of sheets and shared parts. */
export function workbookParts(parts: PackageParts): WorkbookParts {
  const path = workbookPart(parts);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const workbook = plainXml(parts.text(path));
  if (!workbook.includes('</workbook>')) throw new FileProblem('xlsx-damaged');
  const related = relations(parts, folder, path.slice(folder.length));
  const target = (type: string) => related.find((one) => one.type === type)?.target;
  const from1904 = isOn(attribute(nextElement(workbook, 'workbookPr')?.tag ?? '', 'date1904'));
  return {
    sheets: worksheets(workbook, related),
    sharedStrings: target('sharedStrings'),
    styles: target('styles'),
    from1904,
  };
}
