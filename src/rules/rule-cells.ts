/** Shapes of what a seller may type into the cells of a rule; what is wrong is the key of a text. */
import type { TextKey } from '../i18n/text.ts';
import { either, holding, number, object, oneOf, textLike } from '../values/shape.ts';
import { OPERATOR_NAMES, SEVERITY_NAMES } from './rule.ts';

/** Checks that what is said is the key of a text. */
const saying = (key: TextKey) => key;

const noThreshold = saying('ruleState.noThreshold');

/** Ids are quoted in formulas. */
export const ruleId = holding(
  textLike(/./s, saying('ruleState.noId')),
  (id) => !/["\n]/.test(id),
  saying('ruleState.badId'),
);

/** The threshold of a setting: a number, or a text with digits in it (`18%-25%`). */
export const setting = either(number(), textLike(/\d/, noThreshold));

/** Operator and threshold of a rule. */
export const comparison = holding(
  object({
    operator: oneOf(OPERATOR_NAMES, saying('ruleState.badOperator')),
    severity: oneOf(SEVERITY_NAMES, saying('ruleState.badSeverity')),
    threshold: either(number(), textLike(/./s, noThreshold)),
  }),
  ({ operator, threshold }) => typeof threshold === 'number' || operator === 'is' || operator === 'is not',
  saying('ruleState.textThreshold'),
);

/** The same for a column of shares. */
export const shareComparison = holding(
  comparison,
  ({ threshold }) => typeof threshold === 'string' || threshold <= 1,
  saying('ruleState.notAShare'),
);

/** The evidence that a rule requires. */
export const evidenceAtLeast = number(saying('ruleState.noEvidence'));
