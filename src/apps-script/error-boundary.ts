/** The only place where errors are caught: a server function returns a sentence, a menu item shows it in the window. */
import type * as z from 'zod/mini';
import { interruptionBy } from '../commands/interruption.ts';
import { type TextKey, text } from '../i18n/text.ts';
import { preferredLanguage } from './language.ts';
import type { Reply } from './server/messages.ts';

/** Runs a server function on its JSON request and returns JSON; errors are part of the reply. */
export function answer<Request, Value>(
  schema: z.ZodMiniType<Request>,
  work: (request: Request) => Value,
): (json?: unknown) => string {
  return (json) => JSON.stringify(reply(schema, work, json));
}

function reply<Request, Value>(
  schema: z.ZodMiniType<Request>,
  work: (request: Request) => Value,
  json: unknown,
): Reply<Value> {
  try {
    const request = schema.safeParse(parseJson(json));
    if (!request.success) return failure('bad-request', 'guard.badRequest');
    return { ok: true, value: work(request.data) };
  } catch (error) {
    return failureOf(error);
  }
}

/** Runs a menu item's work and shows an error as a toast. */
export function fromMenu(work: () => void): void {
  try {
    work();
  } catch (error) {
    const failed = failureOf(error);
    SpreadsheetApp.getActiveSpreadsheet().toast(failed.ok ? '' : failed.message);
  }
}

/** Fails every schema, because no request looks like it. */
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
  const { code, key, params } = interruptionBy(error);
  if (code === 'internal') console.error(error);
  return failure(code, key, params);
}

function failure(code: string, key: TextKey, params?: Readonly<Record<string, string>>): Reply<never> {
  return { ok: false, code, message: text(preferredLanguage(), key, params) };
}
