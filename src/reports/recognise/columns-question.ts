/** The question for the columns of a report, in a person's language. */
import type { Language } from '../../i18n/language.ts';
import { fieldName } from '../field-name.ts';
import type { Field } from '../kind.ts';
import type { Assignable, UnknownHeader } from './assignable.ts';

interface AskedField {
  readonly id: string;
  /** Amazon's name in the person's language, if known, and in English. */
  readonly title: string;
  /** True if the report cannot be imported without it. */
  readonly needed: boolean;
  /** Shown first although it is optional, because nearly every unified report has it. */
  readonly usual?: true;
  /** True for a day: one column may be both the first and the last. */
  readonly isDay: boolean;
  /** Indexes of the headers that it could be. */
  readonly fits: readonly number[];
}

/** Headers and fields of the question. */
export interface ColumnsQuestion {
  readonly headers: readonly UnknownHeader[];
  readonly fields: readonly AskedField[];
}

function titleOf(field: Field, language: Language): string {
  const own = fieldName(field, language);
  return own === field.header ? own : `${own} (${field.header})`;
}

/** The question in that language; `undefined` if there is nothing to ask. */
export function columnsQuestion({ headers, fields }: Assignable, language: Language): ColumnsQuestion | undefined {
  if (fields.length === 0) return undefined;
  const isChosen = fields.some(({ field }) => field.asNeeded);
  const asked = fields.map(({ field, fits }) => ({
    id: field.id,
    title: titleOf(field, language),
    needed: field.required === true,
    ...(isChosen && !field.asNeeded && { usual: true as const }),
    isDay: field.type === 'day',
    fits,
  }));
  return { headers, fields: asked };
}
