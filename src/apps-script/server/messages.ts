/** Messages between sidebar and server: one JSON text in each direction, checked by schemas. */
import * as z from 'zod/mini';
import { isPackedTable, type PackedTable, unpackTable } from '../../reports/travel/packed-table.ts';

export type * from '../../commands/replies.ts';
export type * from '../../commands/today-reply.ts';

const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const shortText = z.string().check(z.maxLength(500));

/** Checked without a schema, which would take seconds for half a million cells. */
const table = z.pipe(z.custom<PackedTable>(isPackedTable), z.transform(unpackTable));

/** Answers of a person to questions about a report. */
const answers = {
  marketplace: z.optional(shortText),
  from: z.optional(isoDay),
  to: z.optional(isoDay),
  asOf: z.optional(isoDay),
  sheet: z.optional(shortText),
  withoutUndo: z.optional(z.boolean()),
  columns: z.optional(z.array(z.object({ header: shortText, field: shortText })).check(z.maxLength(100))),
  places: z.optional(z.array(z.object({ name: shortText, marketplace: shortText })).check(z.maxLength(100))),
};

const order = z.enum(['day-month', 'month-day']);
const turnedDays = z.object({ sheet: order, file: order });

/** One part of a file that is too large for one call; `rowNumbers` are its rows' numbers in the file. */
const part = z.object({
  index: z.number(),
  of: z.number(),
  fileRows: z.optional(z.number()),
  rowNumbers: z.array(z.number()),
  hints: z.optional(
    z.object({
      marks: z.record(z.string(), z.enum(['.', ',', 'open'])),
      dateOrder: z.optional(z.union([order, z.literal('mixed')])),
      typedDays: z.optional(z.record(z.string(), z.union([turnedDays, z.literal('mixed')]))),
      grain: z.optional(z.enum(['day', 'week', 'month'])),
    }),
  ),
  ownDays: z.optional(z.boolean()),
});

/** The request to import a table. */
export const importTableRequest = z.object({
  source: z.object({ name: shortText, delimited: z.optional(z.boolean()) }),
  table,
  ...answers,
  part: z.optional(part),
});
/** The request to import a pasted sheet. */
export const importActiveSheetRequest = z.object(answers);
/** The request to tick a task. */
export const tickTaskRequest = z.object({
  task: shortText,
  done: z.boolean(),
  reason: z.optional(shortText),
  userName: z.optional(shortText),
});
/** The request to choose a language. */
export const setLanguageRequest = z.object({ language: z.enum(['en', 'zh-CN', 'ja']) });
/** The request to change the language of the workbook; without `anyway` only what breaks is listed. */
export const changeWorkbookLanguageRequest = z.object({
  language: z.enum(['en', 'zh-CN', 'ja']),
  anyway: z.optional(z.boolean()),
});
/** The request to activate a sheet. */
export const showSheetRequest = z.object({
  sheet: shortText,
  a1: z.optional(z.string().check(z.regex(/^[A-Z]{1,3}\d{1,8}$/))),
});
/** The request to show the cell of an item. */
export const showItemRequest = z.object({
  sheet: shortText,
  column: shortText,
  key: z.array(shortText).check(z.maxLength(10)),
});
/** The request to see the items of one owner; `''`: of all. */
export const chooseOwnerRequest = z.object({ owner: shortText });
/** The request to follow a keyword. */
export const trackKeywordRequest = z.object({ marketplace: shortText, product: shortText, keyword: shortText });
/** The request to insert a formula. */
export const insertFormulaRequest = z.object({
  name: shortText,
  args: z.array(shortText).check(z.maxLength(30)),
  anyway: z.optional(z.boolean()),
});
/** The number from the receipt by which the import is undone. */
export const undoImportRequest = z.object({ import: z.number() });
/** For calls without a request. */
export const nothing = z.null();

/** The reply of every server function, as JSON text. */
export type Reply<T> = { ok: true; value: T } | { ok: false; code: string; message: string };
