/** The question which of a report's columns are which, as a person reads it. */
import type { Language } from '../../i18n/language.ts';
import { fieldName } from '../field-name.ts';
import type { Field } from '../kind.ts';
import type { Assignable, UnknownHeader } from './assignable.ts';

interface AskedField {
  readonly id: string;
  /** Amazon's name in the person's language, where it is known, and in English. */
  readonly title: string;
  /** Without it the report cannot be imported. */
  readonly needed: boolean;
  /** Shown at once though it is not needed: what nearly every unified report has. */
  readonly usual?: true;
  /** One column may be two days: the first and the last. */
  readonly isDay: boolean;
  /** Indexes of the headers that it could be. */
  readonly fits: readonly number[];
}

export interface ColumnsQuestion {
  readonly headers: readonly UnknownHeader[];
  readonly fields: readonly AskedField[];
}

function titleOf(field: Field, language: Language): string {
  const own = fieldName(field, language);
  return own === field.header ? own : `${own} (${field.header})`;
}

/** The question for a person of that language; nothing where there is nothing to tell. */
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
