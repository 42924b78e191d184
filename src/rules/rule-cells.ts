/** Schemas of what a seller may type into the cells of a rule; their messages are keys of texts. */
import * as z from 'zod/mini';
import type { TextKey } from '../i18n/text.ts';
import { OPERATOR_NAMES, SEVERITY_NAMES } from './rule.ts';

/** Checks that a message is the key of a text. */
const saying = (key: TextKey) => key;

const noThreshold = saying('ruleState.noThreshold');

/** Ids are quoted in formulas. */
export const ruleId = z
  .string()
  .check(z.minLength(1, saying('ruleState.noId')), z.regex(/^[^"\n]*$/, saying('ruleState.badId')));

/** The threshold of a setting: a number, or a text with digits in it (`18%-25%`). */
export const setting = z.union([z.number(), z.string().check(z.regex(/\d/, noThreshold))], noThreshold);

/** Operator and threshold of a rule. */
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

/** The same for a column of shares. */
export const shareComparison = comparison.check(
  z.refine(({ threshold }) => typeof threshold === 'string' || threshold <= 1, saying('ruleState.notAShare')),
);

/** The evidence that a rule requires. */
export const evidenceAtLeast = z.number(saying('ruleState.noEvidence'));
