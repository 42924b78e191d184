/** What the sidebar and the server say to each other: one JSON text each way, checked at the door. */
import * as z from 'zod/mini';
import type { Cell } from '../../values/cell.ts';

export type * from '../../commands/replies.ts';

const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const shortText = z.string().check(z.maxLength(500));

/** Checked by hand: half a million cells would keep a schema busy for seconds. */
const table = z.custom<Cell[][]>(isTable);

/** What a person answers where the report does not say it. */
const answers = {
  marketplace: z.optional(shortText),
  from: z.optional(isoDay),
  to: z.optional(isoDay),
  asOf: z.optional(isoDay),
  sheet: z.optional(shortText),
};

/** One part of a file too large for one call; `rowNumbers` are its rows' numbers in the file. */
const part = z.object({
  index: z.number(),
  of: z.number(),
  rowNumbers: z.array(z.number()),
  hints: z.optional(
    z.object({
      marks: z.record(z.string(), z.enum(['.', ','])),
      dateOrder: z.optional(z.enum(['day-month', 'month-day', 'mixed'])),
    }),
  ),
  ownDays: z.optional(z.boolean()),
});

export const importTableRequest = z.object({
  source: z.object({ name: shortText }),
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
export const insertFormulaRequest = z.object({
  name: shortText,
  args: z.array(shortText).check(z.maxLength(30)),
  anyway: z.optional(z.boolean()),
});
export const nothing = z.optional(z.null());

export type ImportTableRequest = z.infer<typeof importTableRequest>;
export type TickTaskRequest = z.infer<typeof tickTaskRequest>;
export type ImportActiveSheetRequest = z.infer<typeof importActiveSheetRequest>;
export type SetLanguageRequest = z.infer<typeof setLanguageRequest>;
export type InsertFormulaRequest = z.infer<typeof insertFormulaRequest>;
export type ShowSheetRequest = z.infer<typeof showSheetRequest>;

/** Every server function answers with this, as JSON text. */
export type Reply<T> = { ok: true; value: T } | { ok: false; code: string; message: string };

function isTable(value: unknown): boolean {
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell));
}

function isCell(value: unknown): value is Cell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
