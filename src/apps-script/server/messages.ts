/** What the sidebar and the server say to each other: one JSON text each way, checked at the door. */
import * as z from 'zod/mini';
import { isPackedTable, type PackedTable, unpackTable } from '../../reports/travel/packed-table.ts';

export type * from '../../commands/replies.ts';

const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const shortText = z.string().check(z.maxLength(500));

/** Checked by hand: half a million cells would keep a schema busy for seconds. */
const table = z.pipe(z.custom<PackedTable>(isPackedTable), z.transform(unpackTable));

/** What a person answers where the report does not say it. */
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

/** One part of a file too large for one call; `rowNumbers` are its rows' numbers in the file. */
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

export const importTableRequest = z.object({
  source: z.object({ name: shortText, delimited: z.optional(z.boolean()) }),
  table,
  ...answers,
  part: z.optional(part),
});
export const importActiveSheetRequest = z.object(answers);
export const tickTaskRequest = z.object({
  task: shortText,
  done: z.boolean(),
  reason: z.optional(shortText),
  userName: z.optional(shortText),
});
export const setLanguageRequest = z.object({ language: z.enum(['en', 'zh-CN', 'ja']) });
export const showSheetRequest = z.object({
  sheet: shortText,
  a1: z.optional(z.string().check(z.regex(/^[A-Z]{1,3}\d{1,8}$/))),
});
export const trackKeywordRequest = z.object({ marketplace: shortText, product: shortText, keyword: shortText });
export const insertFormulaRequest = z.object({
  name: shortText,
  args: z.array(shortText).check(z.maxLength(30)),
  anyway: z.optional(z.boolean()),
});
/** The number by which the receipt says that the import can be taken back. */
export const undoImportRequest = z.object({ import: z.number() });
/** Of a call without a request. */
export const nothing = z.null();

/** Every server function answers with this, as JSON text. */
export type Reply<T> = { ok: true; value: T } | { ok: false; code: string; message: string };
