/** The functions view as data: what is found, what is drafted, what the server is asked and what is said of it. */
import { describe, expect, test } from 'vitest';
import { ServerProblem } from '../../sidebar/actions/call-server.ts';
import { functionActions } from '../../sidebar/actions/function-actions.ts';
import { insertSentence, insertStage } from '../../sidebar/actions/insert-stage.ts';
import { type AppState, type InsertStage, initialState } from '../../sidebar/app-state.ts';
import { newStore } from '../../sidebar/dom/store.ts';
import { exampleTexts } from '../../sidebar/panels/function-card.ts';
import { draftFormula } from '../../sidebar/words/draft-formula.ts';
import { findFunctions } from '../../sidebar/words/find-functions.ts';
import { speaker } from '../../sidebar/words/say.ts';
import type { InsertReply } from '../../src/apps-script/server/messages.ts';
import { customFunctions, functionNamed } from '../../src/functions/catalog.ts';
import { languages } from '../../src/i18n/language.ts';

const cover = functionNamed('DAYS_OF_COVER');
const say = speaker('en');

describe('a search', () => {
  const names = (query: string, language: (typeof languages)[number] = 'en') =>
    findFunctions(query, language).flatMap(({ functions }) => functions.map(({ name }) => name));

  test.each(languages)('for nothing finds everything once, by group, in %s', (language) => {
    expect(names('  ', language)).toEqual(customFunctions.map(({ name }) => name));
    expect(findFunctions('', language)).toHaveLength(5);
  });

  test.each([
    ['DAYS_OF_COVER', 'DAYS_OF_COVER'],
    ['days of cover', 'DAYS_OF_COVER'],
    ['Harvest', 'SEARCH_TERM_VERDICT'],
    ['ｈａｒｖｅｓｔ', 'SEARCH_TERM_VERDICT'],
    ['order  LATE', 'STOCK_STATUS'],
  ])('for %s finds %s', (query, name) => {
    expect(names(query)).toContain(name);
  });

  test('wants every word', () => {
    expect(names('cover')).toContain('DAYS_OF_COVER');
    expect(names('cover harvest')).toEqual([]);
    expect(findFunctions('zzz', 'en')).toEqual([]);
  });

  test('reads the language that is shown', () => {
    expect(names('库存', 'zh-CN')).toContain('DAYS_OF_COVER');
    expect(names('库存', 'en')).toEqual([]);
    expect(names('在庫', 'ja')).toContain('DAYS_OF_COVER');
    expect(findFunctions('在庫', 'ja')[0]!.title).toBe('在庫');
  });

  test('for a group finds the whole group', () => {
    const ranking = customFunctions.filter(({ group }) => group === 'ranking').map(({ name }) => name);
    expect(names('ranking')).toEqual(expect.arrayContaining(ranking));
  });
});

describe('a draft', () => {
  test('shows the formula as far as it goes', () => {
    expect(draftFormula(cover, [])).toEqual({
      formula: '=DAYS_OF_COVER(available;unitsSold)',
      problems: ['required', 'required', undefined, undefined],
      isComplete: false,
      hasFraction: false,
    });
    expect(draftFormula(cover, ['a2:a', 'B2:B', '', '']).formula).toBe('=DAYS_OF_COVER(A2:A;B2:B)');
    expect(draftFormula(cover, ['a2:a', 'B2:B']).isComplete).toBe(true);
  });

  test('names the argument that is wrong and keeps the others', () => {
    const draft = draftFormula(cover, ['A2:A', 'B2:B', 'C2:C', '=NOW()']);
    expect(draft).toMatchObject({
      formula: '=DAYS_OF_COVER(A2:A;B2:B;days;inbound)',
      problems: [undefined, undefined, 'cell-needed', 'not-taken'],
      isComplete: false,
    });
  });

  test('says when a decimal became a fraction', () => {
    expect(draftFormula(cover, ['1.5', '2']).hasFraction).toBe(true);
    expect(draftFormula(cover, ['15', '2']).hasFraction).toBe(false);
    expect(draftFormula(functionNamed('ACOS_STATUS'), ['A2', 'B2', '25%']).hasFraction).toBe(false);
  });
});

describe('examples', () => {
  test.each(customFunctions.map((one) => [one.name, one] as const))('of %s can be shown', (_, one) => {
    const texts = exampleTexts(one);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.length).toBeLessThanOrEqual(2);
    for (const { formula, answer } of texts) {
      expect(formula).toContain(`=${one.name}(`);
      expect(answer).not.toBe('');
    }
  });

  test('take single values before cells, and cells with what they hold', () => {
    expect(exampleTexts(cover)).toEqual([
      { formula: '=DAYS_OF_COVER(120; 60)', answer: '60' },
      { formula: '=DAYS_OF_COVER(120; 60; 15)', answer: '30' },
    ]);
    expect(exampleTexts(functionNamed('SALES_BRIDGE'))[0]!.answer).toBe('-400 · -160 · 360');
    const given = { formula: '=F(A2:A3)', given: { 'A2:A3': [[1], [2]] }, answer: [[3], [4]] };
    const blank = { formula: '=F("")', answer: '' };
    expect(exampleTexts({ ...cover, examples: [given, blank] })).toEqual([
      { formula: '=F(A2:A3)\nA2:A3: 1 / 2', answer: '3 / 4' },
    ]);
  });
});

describe('the answer of the server', () => {
  test('is a stage, and a sentence', () => {
    const inserted = insertStage({ status: 'inserted', sheet: 'Stock', a1: 'C2', warning: 'Many.' });
    expect(inserted).toEqual({ at: 'inserted', sheet: 'Stock', a1: 'C2', warning: 'Many.' });
    expect(insertSentence(inserted, say)).toBe('Inserted into Stock, cell C2.');
    const stopped = insertStage({ status: 'would-overwrite', cells: 3, a1: 'C2:C51' });
    expect(stopped).toEqual({ at: 'in-the-way', cells: 3, a1: 'C2:C51' });
    expect(insertSentence(stopped, say)).toMatch(/C2:C51, where 3 cells are not empty/);
    expect(insertSentence({ at: 'in-the-way', cells: 1, a1: 'C2' }, say)).toMatch(/1 cell is not empty/);
    expect(insertSentence({ at: 'incomplete' }, say)).toBe(say('sidebar.incomplete'));
    expect(insertSentence({ at: 'failed', message: 'No.' }, say)).toBe('No.');
    expect(insertSentence({ at: 'sending' }, say)).toBe('');
    expect(insertSentence(undefined, say)).toBe('');
  });
});

/** The actions over a store, with what was asked of the server and what was said. */
function played(answer: () => Promise<InsertReply>) {
  const asked: unknown[] = [];
  const said: string[] = [];
  const seen: (InsertStage | undefined)[] = [];
  const store = newStore<AppState>(initialState('en'), ({ insertion }) => seen.push(insertion?.stage));
  const call = (name: string, request: unknown) => {
    asked.push([name, request]);
    return answer();
  };
  return { actions: functionActions(store, call, (sentence) => said.push(sentence)), store, asked, said, seen };
}

const inserted: InsertReply = { status: 'inserted', sheet: 'Stock', a1: 'C2', warning: '' };

describe('inserting', () => {
  test('asks the server with what was typed', async () => {
    const { actions, store, asked, said } = played(async () => inserted);
    actions.type(cover, 0, 'a2:a');
    actions.type(cover, 1, 'B2:B');
    await actions.insert(cover, false);
    expect(asked).toEqual([['insertFormula', { name: 'DAYS_OF_COVER', args: ['a2:a', 'B2:B', '', ''] }]]);
    expect(store.get().insertion).toEqual({ name: 'DAYS_OF_COVER', stage: insertStage(inserted) });
    expect(said[said.length - 1]).toBe('Inserted into Stock, cell C2.');
  });

  test('over cells in the way only when the person says so', async () => {
    const replies: InsertReply[] = [{ status: 'would-overwrite', cells: 2, a1: 'C2:C9' }, inserted];
    const { actions, store, asked } = played(async () => replies.shift()!);
    actions.type(cover, 0, '1');
    actions.type(cover, 1, '2');
    await actions.insert(cover, false);
    expect(store.get().insertion?.stage).toEqual({ at: 'in-the-way', cells: 2, a1: 'C2:C9' });
    await actions.insert(cover, true);
    expect(asked[1]).toEqual(['insertFormula', { name: 'DAYS_OF_COVER', args: ['1', '2', '', ''], anyway: true }]);
    expect(store.get().insertion?.stage.at).toBe('inserted');
    actions.dropInsertion();
    expect(store.get().insertion).toBeUndefined();
  });

  test('asks nothing while an argument is missing or wrong', async () => {
    const { actions, store, asked, said } = played(async () => inserted);
    await actions.insert(cover, false);
    actions.type(cover, 0, '=NOW()');
    expect(store.get().insertion).toBeUndefined();
    await actions.insert(cover, false);
    expect(asked).toEqual([]);
    expect(store.get().insertion).toEqual({ name: 'DAYS_OF_COVER', stage: { at: 'incomplete' } });
    expect(said).toEqual([say('sidebar.incomplete'), say('sidebar.incomplete')]);
  });

  test('asks once at a time', async () => {
    let settle: (reply: InsertReply) => void = () => undefined;
    const { actions, asked, seen } = played(() => new Promise((resolve) => (settle = resolve)));
    actions.type(cover, 0, '1');
    actions.type(cover, 1, '2');
    const first = actions.insert(cover, false);
    await actions.insert(cover, false);
    expect(asked).toHaveLength(1);
    settle(inserted);
    await first;
    expect(seen.map((stage) => stage?.at)).toEqual([undefined, undefined, 'sending', 'inserted']);
  });

  test('says what the server says, or that it did not answer', async () => {
    const refusing = played(async () => {
      throw new ServerProblem('insert.ownColumn', 'Select another cell.');
    });
    const silent = played(async () => {
      throw new Error('Ausnahme');
    });
    for (const { actions } of [refusing, silent]) {
      actions.type(cover, 0, '1');
      actions.type(cover, 1, '2');
      await actions.insert(cover, false);
    }
    expect(refusing.store.get().insertion?.stage).toEqual({ at: 'failed', message: 'Select another cell.' });
    expect(silent.store.get().insertion?.stage).toEqual({ at: 'failed', message: say('sidebar.noAnswer') });
  });

  test('drafts are kept by function; a search changes nothing else', () => {
    const { actions, store } = played(async () => inserted);
    actions.type(cover, 3, '40');
    actions.type(functionNamed('ROAS'), 1, 'B2');
    actions.search('stock');
    expect(store.get()).toMatchObject({
      query: 'stock',
      drafts: { DAYS_OF_COVER: ['', '', '', '40'], ROAS: ['', 'B2'] },
    });
  });
});
