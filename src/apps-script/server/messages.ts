/** What the sidebar and the server say to each other: one JSON text each way, checked at the door. */
import * as v from 'valibot';
import { isPackedTable, type PackedTable, unpackTable } from '../../reports/travel/packed-table.ts';

export type * from '../../commands/replies.ts';

const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const shortText = v.pipe(v.string(), v.maxLength(500));

/** Checked by hand: half a million cells would keep a schema busy for seconds. */
const table = v.pipe(v.custom<PackedTable>(isPackedTable), v.transform(unpackTable));

/** What a person answers where the report does not say it. */
const answers = {
  marketplace: v.optional(shortText),
  from: v.optional(isoDay),
  to: v.optional(isoDay),
  asOf: v.optional(isoDay),
  sheet: v.optional(shortText),
  withoutUndo: v.optional(v.boolean()),
  columns: v.optional(v.pipe(v.array(v.object({ header: shortText, field: shortText })), v.maxLength(100))),
  places: v.optional(v.pipe(v.array(v.object({ name: shortText, marketplace: shortText })), v.maxLength(100))),
};

const order = v.picklist(['day-month', 'month-day']);
const turnedDays = v.object({ sheet: order, file: order });

/** One part of a file too large for one call; `rowNumbers` are its rows' numbers in the file. */
const part = v.object({
  index: v.number(),
  of: v.number(),
  fileRows: v.optional(v.number()),
  rowNumbers: v.array(v.number()),
  hints: v.optional(
    v.object({
      marks: v.record(v.string(), v.picklist(['.', ',', 'open'])),
      dateOrder: v.optional(v.union([order, v.literal('mixed')])),
      typedDays: v.optional(v.record(v.string(), v.union([turnedDays, v.literal('mixed')]))),
      grain: v.optional(v.picklist(['day', 'week', 'month'])),
    }),
  ),
  ownDays: v.optional(v.boolean()),
});

export const importTableRequest = v.object({
  source: v.object({ name: shortText, delimited: v.optional(v.boolean()) }),
  table,
  ...answers,
  part: v.optional(part),
});
export const importActiveSheetRequest = v.object(answers);
export const tickTaskRequest = v.object({
  task: shortText,
  done: v.boolean(),
  reason: v.optional(shortText),
  userName: v.optional(shortText),
});
export const setLanguageRequest = v.object({ language: v.picklist(['en', 'zh-CN', 'ja']) });
export const showSheetRequest = v.object({
  sheet: shortText,
  a1: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{1,3}\d{1,8}$/))),
});
export const trackKeywordRequest = v.object({ marketplace: shortText, product: shortText, keyword: shortText });
export const insertFormulaRequest = v.object({
  name: shortText,
  args: v.pipe(v.array(shortText), v.maxLength(30)),
  anyway: v.optional(v.boolean()),
});
/** The number by which the receipt says that the import can be taken back. */
export const undoImportRequest = v.object({ import: v.number() });
/** Of a call without a request. */
export const nothing = v.null();

/** Every server function answers with this, as JSON text. */
export type Reply<T> = { ok: true; value: T } | { ok: false; code: string; message: string };
