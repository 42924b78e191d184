/** Copy, cut and paste in the grid through the browser's own events; pasted text goes to the model unchanged. */
import { clipboardText } from '../clipboard/delimited.ts';
import type { Area } from '../model/area.ts';
import type { Action } from '../server/wire.ts';
import type { Grid } from './grid/grid.ts';

interface Copied {
  readonly text: string;
  readonly sheetId: number;
  readonly area: Area;
  readonly cut: boolean;
}

/** Whether the event belongs to another field of the page than the grid. */
function isElsewhere({ target }: Event, grid: Grid): boolean {
  const isField = target instanceof Element && target.closest('#layer, #top, #bottom, #side') !== null;
  return isField || grid.isEditing || grid.sheetId === undefined;
}

/** Sets up copy and paste for the grid; returns a function that menus use to copy or cut. */
export function clipboardFor(grid: () => Grid, act: (action: Action) => void): (how: 'copy' | 'cut') => void {
  let copied: Copied | undefined;

  const onCopy = (event: ClipboardEvent, cut: boolean) => {
    if (isElsewhere(event, grid())) return;
    const text = clipboardText(grid().selectedTexts());
    copied = { text, sheetId: grid().sheetId!, area: grid().selection, cut };
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const paste = (text: string) => {
    const { row, column, rows, columns } = grid().selection;
    const sheetId = grid().sheetId!;
    if (copied && same(text, copied.text)) {
      act({
        type: 'copy',
        sheetId,
        from: { sheetId: copied.sheetId, area: copied.area },
        row,
        column,
        cut: copied.cut,
      });
      if (copied.cut) copied = undefined;
    } else if (!/[\t\n\r]/.test(text) && rows * columns > 1) {
      act({ type: 'fill', sheetId, area: { row, column, rows, columns }, text });
    } else act({ type: 'paste', sheetId, row, column, text });
  };

  const onPaste = (event: ClipboardEvent) => {
    if (isElsewhere(event, grid())) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    event.preventDefault();
    event.stopImmediatePropagation();
    if (text !== '') paste(text);
  };

  // Otherwise Univer would handle these keys and request the clipboard itself.
  const onKey = (event: KeyboardEvent) => {
    const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && /^[cxv]$/i.test(event.key);
    if (isOurs && !isElsewhere(event, grid())) event.stopImmediatePropagation();
  };

  window.addEventListener('copy', (event) => onCopy(event, false), true);
  window.addEventListener('cut', (event) => onCopy(event, true), true);
  window.addEventListener('paste', onPaste, true);
  window.addEventListener('keydown', onKey, true);
  return (how) => {
    grid().focus();
    document.execCommand(how);
  };
}

function same(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return plain(one) === plain(other);
}
