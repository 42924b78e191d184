/** Messages between sidebar and server: one JSON text in each direction, checked by shapes. */
import { isPackedTable, unpackTable } from '../../reports/travel/packed-table.ts';
import {
  either,
  flag,
  listOf,
  mapOf,
  maybe,
  number,
  object,
  oneOf,
  textLike,
  textUpTo,
  thing,
} from '../../values/shape.ts';

export type * from '../../commands/replies.ts';
export type * from '../../commands/today-reply.ts';

const isoDay = textLike(/^\d{4}-\d{2}-\d{2}$/);
const shortText = textUpTo(500);

/** Checked without a shape for each of half a million cells. */
const table = thing(isPackedTable, '', unpackTable);

/** Answers of a person to questions about a report. */
const answers = {
  marketplace: maybe(shortText),
  from: maybe(isoDay),
  to: maybe(isoDay),
  asOf: maybe(isoDay),
  sheet: maybe(shortText),
  withoutUndo: maybe(flag),
  columns: maybe(listOf(object({ header: shortText, field: shortText }), 100)),
  places: maybe(listOf(object({ name: shortText, marketplace: shortText }), 100)),
};

const order = oneOf(['day-month', 'month-day']);
const turnedDays = object({ sheet: order, file: order });

/** One part of a file that is too large for one call; `rowNumbers` are its rows' numbers in the file. */
const part = object({
  index: number(),
  of: number(),
  fileRows: maybe(number()),
  rowNumbers: listOf(number()),
  hints: maybe(
    object({
      marks: mapOf(oneOf(['.', ',', 'open'])),
      dateOrder: maybe(either(order, oneOf(['mixed']))),
      typedDays: maybe(mapOf(either(turnedDays, oneOf(['mixed'])))),
      grain: maybe(oneOf(['day', 'week', 'month'])),
    }),
  ),
  ownDays: maybe(flag),
});

/** The request to import a table. */
export const importTableRequest = object({
  source: object({ name: shortText, delimited: maybe(flag) }),
  table,
  ...answers,
  part: maybe(part),
});
/** The request to import a pasted sheet. */
export const importActiveSheetRequest = object(answers);
/** The request to tick a task. */
export const tickTaskRequest = object({
  task: shortText,
  done: flag,
  reason: maybe(shortText),
  userName: maybe(shortText),
});
/** The request to choose a language. */
export const setLanguageRequest = object({ language: oneOf(['en', 'zh-CN', 'ja']) });
/** The request to change the language of the workbook; without `anyway` only what breaks is listed. */
export const changeWorkbookLanguageRequest = object({
  language: oneOf(['en', 'zh-CN', 'ja']),
  anyway: maybe(flag),
});
/** The request to activate a sheet. */
export const showSheetRequest = object({
  sheet: shortText,
  a1: maybe(textLike(/^[A-Z]{1,3}\d{1,8}$/)),
});
/** The request to show the cell of an item. */
export const showItemRequest = object({
  sheet: shortText,
  column: shortText,
  key: listOf(shortText, 10),
});
/** The request to see the items of one owner; `''`: of all. */
export const chooseOwnerRequest = object({ owner: shortText });
/** The request to follow a keyword. */
export const trackKeywordRequest = object({ marketplace: shortText, product: shortText, keyword: shortText });
/** The request to insert a formula. */
export const insertFormulaRequest = object({
  name: shortText,
  args: listOf(shortText, 30),
  anyway: maybe(flag),
});
/** The number from the receipt by which the import is undone. */
export const undoImportRequest = object({ import: number() });
/** For calls without a request. */
export const nothing = oneOf([null]);

/** The reply of every server function, as JSON text. */
export type Reply<T> = { ok: true; value: T } | { ok: false; code: string; message: string };
