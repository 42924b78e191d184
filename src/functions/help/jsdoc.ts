/** Prints a custom function as Sheets needs it: a top-level function declaration directly under its JSDoc. */

import type { CustomFunction, NamedParameter } from '../call/custom-function.ts';
import type { ParameterKind, ParameterType } from '../parameters/parameter.ts';
import { defaultText, whatItTakes } from './parameter-words.ts';

const CELL_TYPES: Record<ParameterType, string> = {
  count: 'number',
  money: 'number',
  ratio: 'number',
  days: 'number',
  number: 'number',
  date: 'Date',
  'date-time': 'Date',
  flag: 'boolean',
  text: 'string',
};

function jsType(kind: ParameterKind, cell: string): string {
  if (kind === 'single') return cell;
  return kind === 'each' ? `${cell}|${cell}[][]` : `${cell}[][]`;
}

/** Sheets shows every parameter as required, so the description must begin with 'Optional.' */
function parameterLine(parameter: NamedParameter): string {
  const { name, kind, type, optional, help } = parameter;
  const preset = defaultText(parameter);
  const hint = optional ? `Optional. ${preset === '' ? '' : `Default: ${preset}. `}` : '';
  return ` * @param {${jsType(kind, CELL_TYPES[type])}} ${name} ${hint}${help.en} ${whatItTakes[kind].en}`;
}

/** The JSDoc block and the declaration; `call` is the function that the declaration passes its arguments to. */
export function declarationOf(customFunction: CustomFunction, call = 'SellerDaybook.call'): string {
  const { name, summary, rule, parameters, answers } = customFunction;
  const names = parameters.map((parameter) => parameter.name).join(', ');
  return [
    '/**',
    ` * ${summary.en}`,
    ' *',
    ...parameters.map(parameterLine),
    ` * @return {${answers === 'date' ? 'Date' : 'number|string'}} ${rule.en}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${names}) { return ${call}('${name}', [${names}]); }`,
    '',
  ].join('\n');
}
