/** Generates docs/functions.md from the catalog. */
import { type StatusWord, wordTexts } from '../../i18n/texts/words.ts';
import { wordId } from '../../i18n/words.ts';
import type { Answer, CustomFunction, Example, FunctionGroup, NamedParameter } from '../call/custom-function.ts';
import { functionGroups } from '../catalog.ts';
import { defaultText, whatItTakes } from './parameter-words.ts';
import { signatureOf } from './signature.ts';

const INTRODUCTION = `# Custom functions

Generated from \`src/functions/catalog\`: change the functions, not this page.

Type them into any cell of your spreadsheet.

- **Separators.** The formulas below use \`;\` between arguments, which Google Sheets takes in every locale. Where your
  locale writes a decimal point, \`,\` works as well: \`=DAYS_OF_COVER(A2, B2)\`.
- **One formula for a whole column.** Most arguments take a cell or a range. Ranges of one formula
  have the same shape, single values are repeated, and the answer spills into the cells below. \`A2:A\` may be as long as
  the sheet: blank rows at the end are dropped, blank rows in between stay blank. One formula over a range is much faster
  than a formula in every row.
- **Blank cells.** A blank required cell gives a blank answer. A blank optional argument means its default, also in the
  middle: \`=DAYS_OF_COVER(A2; B2; ; C2)\`.
- **Numbers as text** are read when they can mean one number only: \`"1,234.5"\`, \`"US$20.00"\`, \`"1.234,56 €"\`,
  \`"RMB 120"\`, \`"1.2e3"\`, \`"25%"\`; a report's cell is read the same way. \`"1,234"\` is 1234; \`"1.234"\` is refused,
  because it is 1.234 in one country and 1234 in another.
- **Percentages are ratios**: 25% is 0.25. A bare 25 is refused.
- **∞** means 'no end', as in stock without sales. Where days are expected it is larger than any number.
- **A bad cell** of a range is named in its own row by a text that begins with ⚠, and the other rows are computed. With
  single values only, the formula shows an error that says what was expected.
- **At a limit** rounding decides nothing: 0.1 + 0.2 counts as 0.3.
- **Status words** are English in every language, so that formulas and colours can compare them; what they mean in Chinese
  and Japanese stands beside them below. In \`Rules\` a word of any of the three is understood.
- **Dates** are whole days of the spreadsheet's time zone. No function reads the clock: give the date as \`asOf\`.
`;

function escaped(text: string): string {
  return text.replace(/\|/g, '\\|');
}

function cellText(cell: Answer): string {
  return cell === '' ? '*(blank)*' : escaped(String(cell));
}

function blockText(block: readonly (readonly Answer[])[]): string {
  return block.map((row) => row.map(cellText).join(' · ')).join('<br>');
}

function exampleRow({ formula, given = {}, answer }: Example): string {
  const cells = Object.keys(given).map((range) => `${range}: ${blockText(given[range]!).replace(/<br>/g, ' / ')}`);
  const shown = typeof answer === 'object' ? blockText(answer) : cellText(answer);
  return `| ${[`\`${escaped(formula)}\``, ...cells].join('<br>')} | ${shown} |`;
}

function parameterRow(parameter: NamedParameter): string {
  const { name, kind, expectation, optional, help } = parameter;
  const preset = defaultText(parameter);
  const need = optional ? `optional${preset === '' ? '' : `, ${preset}`}` : 'required';
  return `| \`${name}\` | ${help.en} | ${expectation} | ${whatItTakes[kind].en} | ${need} |`;
}

function section(customFunction: CustomFunction): string {
  const { name, summary, purpose, rule, statuses, parameters, examples, source } = customFunction;
  return [
    `### ${name}`,
    '',
    `\`${signatureOf(customFunction)}\` or \`${signatureOf(customFunction, ',')}\``,
    '',
    summary.en,
    '',
    `**What for.** ${purpose.en}`,
    '',
    '| argument | what it is | expects | takes | default |',
    '|---|---|---|---|---|',
    ...parameters.map(parameterRow),
    '',
    `**Answer.** ${rule.en}`,
    ...statusLine(statuses),
    '',
    '| example | answer |',
    '|---|---|',
    ...examples.map(exampleRow),
    '',
    `**Source.** ${source}`,
    '',
  ].join('\n');
}

function anchor({ name }: CustomFunction): string {
  return `[${name}](#${name.toLowerCase()})`;
}

/** The page: rules for all functions, a list by group, and a section for each function. */
export function functionsPage(functions: readonly CustomFunction[]): string {
  const groups = (Object.keys(functionGroups) as FunctionGroup[]).map((group) => ({
    title: functionGroups[group].en,
    members: functions.filter((candidate) => candidate.group === group),
  }));
  const list = groups.map(({ title, members }) => `- **${title}**: ${members.map(anchor).join(' · ')}`);
  const sections = groups.flatMap(({ title, members }) => [`## ${title}\n`, ...members.map(section)]);
  return [INTRODUCTION, ...list, '', ...sections].join('\n');
}

/** `Low` (偏低, 低い): the words as a formula answers them, with what they mean in Chinese and Japanese. */
function statusLine(statuses: readonly StatusWord[]): string[] {
  const words = statuses.map((status) => {
    const texts = wordTexts[`status.${wordId('status', status)}` as 'status.ok'];
    return `\`${status}\` (${texts['zh-CN']}, ${texts.ja})`;
  });
  return words.length > 0 ? ['', `Status words: ${words.join(' · ')}`] : [];
}
