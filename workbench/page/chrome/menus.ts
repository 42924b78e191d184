/** The menus of the page: what each item does to the workbook. */
import type { Area } from '../../model/area.ts';
import type { CellFormat } from '../../model/cell-format.ts';
import type { SheetFilter } from '../../model/sheet-extras.ts';
import type { MenuEntry } from '../../runner/ui-state.ts';
import type { Action, BookView } from '../../server/wire.ts';
import type { Speak } from '../texts.ts';
import { colors } from './colors.ts';
import type { MenuItem } from './menu.ts';
import type { BarMenu } from './menu-bar.ts';
import type { Tool } from './toolbar.ts';

/** What the menus read and call. */
export interface MenuLinks {
  book(): BookView;
  sheetId(): number;
  selection(): Area;
  format(): CellFormat;
  grid(): { rows: number; columns: number };
  /** The area from the first used row to the end of the grid. */
  table(): Area;
  act(action: Action): void;
  runMenu(path: string[]): void;
  copy(how: 'copy' | 'cut'): void;
  say: Speak;
  openEmpty(): void;
  openFile(): void;
  download(): void;
  rename(): void;
  chooseLocale(): void;
  editNote(): void;
  about(): void;
  toggleCalls(): void;
  callsShown(): boolean;
  find(): void;
  filter(): SheetFilter | null;
  hintPaste(): void;
}

const DATE = 'yyyy-mm-dd';

function addOnItems(entries: readonly MenuEntry[], path: readonly string[], links: MenuLinks): MenuItem[] {
  return entries.map((entry): MenuItem => {
    if (entry.type === 'separator') return 'separator';
    const here = [...path, entry.label];
    if (entry.type === 'menu') return { label: entry.label, items: addOnItems(entry.entries, here, links) };
    return { label: entry.label, run: () => links.runMenu(here) };
  });
}

function extensionItems(links: MenuLinks): MenuItem[] {
  const { menus, addOn } = links.book();
  return menus
    .filter(({ label }) => label === null)
    .map(({ entries }) => ({ label: addOn, items: addOnItems(entries, [], links) }));
}

function formatItem(
  label: string,
  patch: Extract<Action, { type: 'format' }>['patch'],
  links: MenuLinks,
  keys?: string,
): MenuItem {
  const run = () => links.act({ type: 'format', sheetId: links.sheetId(), area: links.selection(), patch });
  return keys === undefined ? { label, run } : { label, run, keys };
}

function colorItems(key: 'background' | 'fontColor', links: MenuLinks): MenuItem[] {
  return colors.map(
    ([hex, name]) =>
      ({ ...(formatItem(`■ ${name}`, { [key]: hex }, links) as object), label: name, color: hex }) as MenuItem,
  );
}

/** Toggles a property of the selection by the state of its first cell. */
function toggle(key: keyof CellFormat, on: string, off: string, links: MenuLinks): () => void {
  return () => {
    const patch = { [key]: links.format()[key] === on ? off : on };
    links.act({ type: 'format', sheetId: links.sheetId(), area: links.selection(), patch });
  };
}

function currencyOf(locale: string): string {
  const signs: Record<string, string> = { en_GB: '£', ja_JP: '¥', zh_CN: '¥', en_US: '$', en_CA: '$', en_AU: '$' };
  return `"${signs[locale] ?? '€'}"#,##0.00`;
}

function numberItems(links: MenuLinks): MenuItem[] {
  const { say } = links;
  return [
    formatItem(say('numberPlain'), { numberFormat: null }, links),
    formatItem(say('numberText'), { numberFormat: '@' }, links),
    'separator',
    formatItem(say('number'), { numberFormat: '#,##0.00' }, links, '1,000.12'),
    formatItem(say('percent'), { numberFormat: '0.00%' }, links, '10.12%'),
    formatItem(say('currency'), { numberFormat: currencyOf(links.book().locale) }, links),
    formatItem(say('date'), { numberFormat: DATE }, links, '2026-10-31'),
  ];
}

type Lines = 'row' | 'column';

function spanOf(axis: Lines, { row, column, rows, columns }: Area): { at: number; count: number } {
  return axis === 'row' ? { at: row, count: rows } : { at: column, count: columns };
}

function insertItem(axis: Lines, after: boolean, label: string, links: MenuLinks): MenuItem {
  const run = () => {
    const { at, count } = spanOf(axis, links.selection());
    links.act({
      type: 'insert',
      sheetId: links.sheetId(),
      axis,
      at: after ? at + count : at,
      count,
      like: after ? 'before' : 'after',
    });
  };
  return { label, run };
}

function lineItem(type: 'delete' | 'hide', axis: Lines, label: string, links: MenuLinks): MenuItem {
  const run = () => {
    const span = spanOf(axis, links.selection());
    const action = { type, sheetId: links.sheetId(), axis, ...span };
    links.act((type === 'hide' ? { ...action, hidden: true } : action) as Action);
  };
  return { label, run };
}

function showAll(links: MenuLinks): void {
  const { rows, columns } = links.grid();
  links.act({ type: 'hide', sheetId: links.sheetId(), axis: 'row', at: 0, count: rows, hidden: false });
  links.act({ type: 'hide', sheetId: links.sheetId(), axis: 'column', at: 0, count: columns, hidden: false });
}

function freezeItem(
  label: string,
  size: (area: Area) => { rows: number; columns: number },
  links: MenuLinks,
): MenuItem {
  return { label, run: () => links.act({ type: 'freeze', sheetId: links.sheetId(), ...size(links.selection()) }) };
}

function sortItem(ascending: boolean, label: string, links: MenuLinks): MenuItem {
  const run = () => {
    const area = links.selection();
    links.act({ type: 'sort', sheetId: links.sheetId(), area, column: area.column, ascending });
  };
  return { label, run, disabled: links.selection().rows < 2 };
}

function fileItems({ say, openEmpty, openFile, download, rename, chooseLocale }: MenuLinks): MenuItem[] {
  return [
    { label: say('newWorkbook'), run: openEmpty },
    { label: say('open'), run: openFile },
    { label: say('download'), run: download },
    'separator',
    { label: say('rename'), run: rename },
    { label: say('settings'), run: chooseLocale },
  ];
}

function editItems(links: MenuLinks): MenuItem[] {
  const { say, act } = links;
  const { canUndo, canRedo } = links.book();
  const clear = () => act({ type: 'clear', sheetId: links.sheetId(), area: links.selection() });
  return [
    { label: say('undo'), keys: 'Ctrl+Z', disabled: !canUndo, run: () => act({ type: 'undo' }) },
    { label: say('redo'), keys: 'Ctrl+Y', disabled: !canRedo, run: () => act({ type: 'redo' }) },
    'separator',
    { label: say('cut'), keys: 'Ctrl+X', run: () => links.copy('cut') },
    { label: say('copy'), keys: 'Ctrl+C', run: () => links.copy('copy') },
    { label: say('paste'), keys: 'Ctrl+V', run: links.hintPaste },
    'separator',
    { label: say('find'), keys: 'Ctrl+F', run: links.find },
    'separator',
    { label: say('deleteValues'), keys: 'Del', run: clear },
    lineItem('delete', 'row', say('deleteRows'), links),
    lineItem('delete', 'column', say('deleteColumns'), links),
  ];
}

function viewItems(links: MenuLinks): MenuItem[] {
  const { say } = links;
  return [
    freezeItem(say('freezeRow'), ({ row, rows }) => ({ rows: row + rows, columns: 0 }), links),
    freezeItem(say('freezeColumn'), ({ column, columns }) => ({ rows: 0, columns: column + columns }), links),
    freezeItem(say('unfreeze'), () => ({ rows: 0, columns: 0 }), links),
    'separator',
    lineItem('hide', 'row', say('hideRows'), links),
    lineItem('hide', 'column', say('hideColumns'), links),
    { label: say('showLines'), run: () => showAll(links) },
    'separator',
    { label: say('callsPanel'), checked: links.callsShown(), run: links.toggleCalls },
  ];
}

function insertItems(links: MenuLinks): MenuItem[] {
  const { say, act } = links;
  return [
    insertItem('row', false, say('rowsAbove'), links),
    insertItem('row', true, say('rowsBelow'), links),
    insertItem('column', false, say('columnsLeft'), links),
    insertItem('column', true, say('columnsRight'), links),
    'separator',
    { label: say('sheet'), run: () => act({ type: 'add-sheet' }) },
    {
      label: say('checkbox'),
      run: () => act({ type: 'checkboxes', sheetId: links.sheetId(), area: links.selection() }),
    },
    { label: say('note'), keys: 'Shift+F2', run: links.editNote },
  ];
}

function formatItems(links: MenuLinks): MenuItem[] {
  const { say } = links;
  return [
    { label: say('number'), items: numberItems(links) },
    'separator',
    { label: say('bold'), keys: 'Ctrl+B', run: toggle('fontWeight', 'bold', 'normal', links) },
    { label: say('italic'), keys: 'Ctrl+I', run: toggle('fontStyle', 'italic', 'normal', links) },
    { label: say('strike'), run: toggle('fontLine', 'line-through', 'none', links) },
    { label: say('textColor'), items: colorItems('fontColor', links) },
    { label: say('fill'), items: colorItems('background', links) },
    'separator',
    formatItem(say('left'), { horizontalAlignment: 'left' }, links),
    formatItem(say('center'), { horizontalAlignment: 'center' }, links),
    formatItem(say('right'), { horizontalAlignment: 'right' }, links),
    { label: say('wrap'), run: toggle('wrap', 'WRAP', 'OVERFLOW', links) },
    'separator',
    {
      label: say('clearFormat'),
      keys: 'Ctrl+\\',
      run: () => links.act({ type: 'clear-format', sheetId: links.sheetId(), area: links.selection() }),
    },
  ];
}

/** Creates a filter over the selection, or over all used columns down to the end, so that new rows are filtered too. */
function filterItem(links: MenuLinks): MenuItem {
  const { say, act } = links;
  const sheetId = links.sheetId();
  if (links.filter()) return { label: say('removeFilter'), run: () => act({ type: 'filter', sheetId, filter: null }) };
  const run = () => {
    const { rows, columns, ...corner } = links.selection();
    const area = rows > 1 ? { ...corner, rows, columns } : links.table();
    act({ type: 'filter', sheetId, filter: { area } });
  };
  return { label: say('createFilter'), run };
}

function dataItems(links: MenuLinks): MenuItem[] {
  const { say } = links;
  return [
    sortItem(true, say('sortUp'), links),
    sortItem(false, say('sortDown'), links),
    'separator',
    filterItem(links),
  ];
}

/** The menus of the bar. */
export function barMenus(links: MenuLinks): BarMenu[] {
  const { say } = links;
  return [
    { name: 'file', label: say('file'), items: () => fileItems(links) },
    { name: 'edit', label: say('edit'), items: () => editItems(links) },
    { name: 'view', label: say('view'), items: () => viewItems(links) },
    { name: 'insert', label: say('insert'), items: () => insertItems(links) },
    { name: 'format', label: say('format'), items: () => formatItems(links) },
    {
      name: 'data',
      label: say('data'),
      items: () => dataItems(links),
    },
    { name: 'extensions', label: say('extensions'), items: () => extensionItems(links) },
    ...ownMenus(links),
    { name: 'help', label: say('help'), items: () => [{ label: say('aboutTitle'), run: links.about }] },
  ];
}

/** Menus that a script adds to the bar. */
function ownMenus(links: MenuLinks): BarMenu[] {
  return links
    .book()
    .menus.filter(({ label }) => label !== null)
    .map(({ label, entries }, index) => ({
      name: `own-${index}`,
      label: label!,
      items: () => addOnItems(entries, [label!], links),
    }));
}

/** The context menu of the grid. */
export function gridMenu(links: MenuLinks): MenuItem[] {
  const { say } = links;
  return [
    { label: say('cut'), keys: 'Ctrl+X', run: () => links.copy('cut') },
    { label: say('copy'), keys: 'Ctrl+C', run: () => links.copy('copy') },
    { label: say('paste'), keys: 'Ctrl+V', run: links.hintPaste },
    'separator',
    insertItem('row', false, say('rowsAbove'), links),
    insertItem('row', true, say('rowsBelow'), links),
    insertItem('column', false, say('columnsLeft'), links),
    insertItem('column', true, say('columnsRight'), links),
    'separator',
    lineItem('delete', 'row', say('deleteRows'), links),
    lineItem('delete', 'column', say('deleteColumns'), links),
    'separator',
    sortItem(true, say('sortUp'), links),
    sortItem(false, say('sortDown'), links),
    'separator',
    { label: say('note'), keys: 'Shift+F2', run: links.editNote },
  ];
}

/** The buttons under the menus. */
export function tools(links: MenuLinks): Tool[] {
  const { say, act } = links;
  const { canUndo, canRedo, locale } = links.book();
  const patch = (values: Extract<Action, { type: 'format' }>['patch']) => () =>
    act({ type: 'format', sheetId: links.sheetId(), area: links.selection(), patch: values });
  return [
    { name: 'undo', sign: '↶', title: say('undo'), disabled: !canUndo, run: () => act({ type: 'undo' }) },
    { name: 'redo', sign: '↷', title: say('redo'), disabled: !canRedo, run: () => act({ type: 'redo' }) },
    null,
    {
      name: 'currency',
      sign: currencyOf(locale)[1]!,
      title: say('currency'),
      run: patch({ numberFormat: currencyOf(locale) }),
    },
    { name: 'percent', sign: '%', title: say('percent'), run: patch({ numberFormat: '0.00%' }) },
    { name: 'number', sign: '.00', title: say('number'), run: patch({ numberFormat: '#,##0.00' }) },
    { name: 'plain', sign: '123', title: say('numberPlain'), run: patch({ numberFormat: null }) },
    null,
    {
      name: 'bold',
      sign: 'B',
      title: say('bold'),
      style: 'font-weight:bold',
      run: toggle('fontWeight', 'bold', 'normal', links),
    },
    {
      name: 'italic',
      sign: 'I',
      title: say('italic'),
      style: 'font-style:italic',
      run: toggle('fontStyle', 'italic', 'normal', links),
    },
    {
      name: 'strike',
      sign: 'S',
      title: say('strike'),
      style: 'text-decoration:line-through',
      run: toggle('fontLine', 'line-through', 'none', links),
    },
    null,
    { name: 'left', sign: '⇤', title: say('left'), run: patch({ horizontalAlignment: 'left' }) },
    { name: 'center', sign: '↔', title: say('center'), run: patch({ horizontalAlignment: 'center' }) },
    { name: 'right', sign: '⇥', title: say('right'), run: patch({ horizontalAlignment: 'right' }) },
    { name: 'wrap', sign: '⏎', title: say('wrap'), run: toggle('wrap', 'WRAP', 'OVERFLOW', links) },
  ];
}
