/** What a seller may type into the cells of a rule; what else stands there names the text that says what is wrong. */
import * as z from 'zod/mini';
import type { TextKey } from '../i18n/text.ts';
import { OPERATOR_NAMES } from './operator.ts';
import { SEVERITY_NAMES } from './severity.ts';

/** The text for what is wrong, checked to be one. */
const saying = (key: TextKey) => key;

const noThreshold = saying('ruleState.noThreshold');

/** It stands within quotation marks in formulas. */
export const ruleId = z
  .string()
  .check(z.minLength(1, saying('ruleState.noId')), z.regex(/^[^"\n]*$/, saying('ruleState.badId')));

/** The threshold of a row that only formulas look up: a number, or a text with figures in it (`18%-25%`). */
export const setting = z.union([z.number(), z.string().check(z.regex(/\d/, noThreshold))], noThreshold);

/** How a rule compares, and with what. */
export const comparison = z
  .object({
    operator: z.enum(OPERATOR_NAMES, saying('ruleState.badOperator')),
    severity: z.enum(SEVERITY_NAMES, saying('ruleState.badSeverity')),
    threshold: z.union([z.number(), z.string().check(z.minLength(1, noThreshold))], noThreshold),
  })
  .check(
    z.refine(
      ({ operator, threshold }) => typeof threshold === 'number' || operator === 'is' || operator === 'is not',
      saying('ruleState.textThreshold'),
    ),
  );

/** The same of a column of shares. */
export const shareComparison = comparison.check(
  z.refine(({ threshold }) => typeof threshold === 'string' || threshold <= 1, saying('ruleState.notAShare')),
);

/** How much evidence a rule asks for. */
export const evidenceAtLeast = z.number(saying('ruleState.noEvidence'));
