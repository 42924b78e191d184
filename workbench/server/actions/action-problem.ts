/** Why an action of a person is refused. */
import { ModelError, type ModelErrorCode } from '../../model/model-error.ts';
import { type SentenceKey, sentence } from '../sentences.ts';
import type { Action } from '../wire.ts';

type Params = Record<string, string | number>;

/** Thrown when an action is refused; the workbook stays as it was. */
export class ActionProblem extends Error {
  readonly key: SentenceKey;
  readonly params: Params;
  /** The help text of the workbook's own validation, appended to the message. */
  readonly help: string;

  constructor(key: SentenceKey, params: Params = {}, help = '') {
    super(sentence(key, 'en', params));
    this.name = 'ActionProblem';
    this.key = key;
    this.params = params;
    this.help = help;
  }
}

const ofModel: Partial<Record<ModelErrorCode, SentenceKey>> = {
  'sheet-name-taken': 'sheet-name-taken',
  'sheet-name-empty': 'sheet-name-empty',
  'sheet-unknown': 'sheet-gone',
  'last-sheet': 'delete-last-sheet',
  'too-many-cells': 'too-many-cells',
};

function ofModelError({ code }: ModelError, action: Action): ActionProblem | undefined {
  if (code === 'outside-grid')
    return new ActionProblem(action.type === 'delete' ? 'delete-everything' : 'outside-grid');
  const key = ofModel[code];
  return key && new ActionProblem(key, 'name' in action ? { name: action.name } : {});
}

/** An ActionProblem or ModelError as an error with a sentence in `language`; other errors are returned unchanged. */
export function problemInWords(error: unknown, action: Action, language: string): unknown {
  const problem = error instanceof ModelError ? ofModelError(error, action) : error;
  if (!(problem instanceof ActionProblem)) return error;
  const words = new Error(`${sentence(problem.key, language, problem.params)} ${problem.help}`.trim());
  words.name = 'ActionProblem';
  return words;
}
