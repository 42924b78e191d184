/** What the sidebar shows about a function, in one language. */
import type { Language } from '../../i18n/language.ts';
import type { CustomFunction } from '../call/custom-function.ts';
import { defaultText } from './default-text.ts';
import { functionGroups } from './function-groups.ts';
import { signatureOf } from './signature.ts';
import { whatItTakes } from './what-it-takes.ts';

export interface FunctionHelp {
  readonly name: string;
  readonly group: string;
  readonly signature: string;
  readonly summary: string;
  readonly purpose: string;
  readonly rule: string;
  readonly parameters: readonly ParameterHelp[];
  readonly examples: readonly string[];
}

export interface ParameterHelp {
  readonly name: string;
  readonly text: string;
  /** A cell, a range, or either, in words. */
  readonly takes: string;
  readonly optional: boolean;
  /** As a seller would type it; `''` where there is none. */
  readonly default: string;
}

/** The help of a function in `language`. */
export function functionHelp(customFunction: CustomFunction, language: Language): FunctionHelp {
  const { name, group, summary, purpose, rule, parameters, examples } = customFunction;
  return {
    name,
    group: functionGroups[group][language],
    signature: signatureOf(customFunction),
    summary: summary[language],
    purpose: purpose[language],
    rule: rule[language],
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      text: parameter.help[language],
      takes: whatItTakes[parameter.kind][language],
      optional: parameter.optional,
      default: defaultText(parameter),
    })),
    examples: examples.map(({ formula }) => formula),
  };
}
