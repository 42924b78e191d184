/** The one place where errors end: a server function answers with a sentence, a menu item says it in the window. */
import * as v from 'valibot';
import { Refused } from '../commands/refused.ts';
import { text } from '../i18n/text.ts';
import { Busy, HeaderMoved, RowsMoved } from '../workbook/workbook.ts';
import { preferredLanguage } from './language.ts';
import type { Reply } from './server/messages.ts';

/** Runs a server function on its JSON request and answers JSON; what goes wrong is part of the answer. */
export function answer<Request, Value>(
  schema: v.GenericSchema<unknown, Request>,
  work: (request: Request) => Value,
): (json?: unknown) => string {
  return (json) => JSON.stringify(reply(schema, work, json));
}

function reply<Request, Value>(
  schema: v.GenericSchema<unknown, Request>,
  work: (request: Request) => Value,
  json: unknown,
): Reply<Value> {
  try {
    const request = v.safeParse(schema, parseJson(json), { abortEarly: true });
    if (!request.success) return failure('bad-request', 'guard.badRequest');
    return { ok: true, value: work(request.output) };
  } catch (error) {
    return failureOf(error);
  }
}

/** Runs a menu item's work and shows what went wrong as a toast. */
export function fromMenu(work: () => void): void {
  try {
    work();
  } catch (error) {
    const failed = failureOf(error);
    SpreadsheetApp.getActiveSpreadsheet().toast(failed.ok ? '' : failed.message);
  }
}

/** What no request looks like: it fails every schema. */
const UNREADABLE = false;

function parseJson(json: unknown): unknown {
  if (json === undefined) return null;
  if (typeof json !== 'string') return UNREADABLE;
  try {
    return JSON.parse(json);
  } catch {
    return UNREADABLE;
  }
}

function failureOf(error: unknown): Reply<never> {
  if (error instanceof Busy) return failure('busy', 'guard.busy');
  if (error instanceof RowsMoved) return failure('moved', 'guard.moved');
  if (error instanceof HeaderMoved) return failure('header-moved', 'guard.headerMoved', { sheet: error.sheetName });
  if (error instanceof Refused) return failure(error.key, error.key, error.params);
  console.error(error);
  return failure('internal', 'guard.internal', { message: error instanceof Error ? error.message : String(error) });
}

function failure(code: string, key: Parameters<typeof text>[1], params?: Parameters<typeof text>[2]): Reply<never> {
  return { ok: false, code, message: text(preferredLanguage(), key, params) };
}
