/** What the sidebar shows, as data: no page is needed to know it. */
import { describe, expect, test, vi } from 'vitest';
import {
  answeredValue,
  callServer,
  failureText,
  NoAnswerProblem,
  ServerProblem,
} from '../../sidebar/actions/call-server.ts';
import {
  canBeCancelled,
  type ImportItem,
  initialState,
  isFirstRun,
  type Stage,
  withStage,
} from '../../sidebar/app-state.ts';
import { memoized } from '../../sidebar/dom/memoized.ts';
import { batchSummary, isLeftOut } from '../../sidebar/import/batch-summary.ts';
import { checkAnswers } from '../../sidebar/import/check-answers.ts';
import { importAnnouncement, importStage, withParserNotes } from '../../sidebar/import/import-stage.ts';
import { marketplaceChoices, marketplaceName } from '../../sidebar/import/marketplaces.ts';
import { receiptFacts } from '../../sidebar/import/receipt-facts.ts';
import { statusLook } from '../../sidebar/panels/task-card.ts';
import { addReceipts } from '../../sidebar/parse/add-receipts.ts';
import { dayText, monthDay, timeText } from '../../sidebar/words/dates.ts';
import { speaker } from '../../sidebar/words/say.ts';
import { languages } from '../../src/i18n/language.ts';
import { daybook, question, receipt, todayList } from './make.ts';

const imported = { status: 'imported', receipt: receipt() } as const;
const refused = {
  status: 'refused',
  source: 'a',
  code: 'unknown-report',
  message: 'No.',
  problems: [],
  causes: [],
} as const;

test.each([
  ['2026-11-01T12:01:50', 'en', 'Nov 1, 12:01'],
  ['2026-11-01T00:05:00', 'en', 'Nov 1, 00:05'],
  ['2026-11-01', 'en', 'Nov 1, 00:00'],
  ['2026-11-01T12:01:50', 'zh-CN', '11月1日 12:01'],
  ['2026-11-01T12:01:50', 'ja', '11月1日 12:01'],
  ['soon', 'en', 'soon'],
] as const)('%s in %s is %s', (time, language, words) => {
  expect(timeText(time, language)).toBe(words);
});

test.each([
  ['2026-11-01', 'en', 'Nov 1'],
  ['2026-11-01', 'zh-CN', '11月1日'],
  ['2026-11-01', 'ja', '11月1日'],
  ['soon', 'en', 'soon'],
] as const)('the day %s in %s is %s', (day, language, words) => {
  expect(monthDay(day, language)).toBe(words);
});

describe('answers to a question', () => {
  const days = { from: '2026-10-01', to: '2026-10-31' };
  test.each([
    ['all there', { marketplace: 'US', ...days }, {}],
    ['one day', { marketplace: 'US', from: '2026-10-31', to: '2026-10-31' }, {}],
    ['until today', { marketplace: 'US', from: '2026-10-31', to: '2026-11-01' }, {}],
    ['no marketplace', days, { marketplace: 'sidebar.marketplaceMissing' }],
    ['a blank marketplace', { marketplace: '', ...days }, { marketplace: 'sidebar.marketplaceMissing' }],
    ['no first day', { marketplace: 'US', to: '2026-10-31' }, { days: 'sidebar.dayMissing' }],
    ['no last day', { marketplace: 'US', from: '2026-10-01' }, { days: 'sidebar.dayMissing' }],
    [
      'days in the wrong order',
      { marketplace: 'US', from: '2026-10-31', to: '2026-10-30' },
      { days: 'sidebar.daysReversed' },
    ],
    ['a day to come', { marketplace: 'US', from: '2026-10-31', to: '2026-11-02' }, { days: 'sidebar.dayAhead' }],
    ['nothing', {}, { marketplace: 'sidebar.marketplaceMissing', days: 'sidebar.dayMissing' }],
  ])('%s', (_, answers, errors) => {
    expect(checkAnswers({ missing: ['marketplace', 'window'] }, answers, '2026-11-01')).toEqual(errors);
  });

  test('only what was asked for is looked at', () => {
    expect(checkAnswers({ missing: ['marketplace'] }, { marketplace: 'US' }, '2026-11-01')).toEqual({});
    expect(checkAnswers({ missing: ['window'] }, days, '2026-11-01')).toEqual({});
    expect(checkAnswers({ missing: [] }, {}, '2026-11-01')).toEqual({});
  });

  test('no day is ahead of a day that is not known', () => {
    expect(checkAnswers({ missing: ['window'] }, days, '')).toEqual({});
  });
});

describe('what columns are', () => {
  const columns = {
    headers: ['A', 'B', 'C'].map((header) => ({ header, examples: ['1'] })),
    fields: [
      { id: 'units', title: 'Units', needed: true, isDay: false, fits: [0, 1] },
      { id: 'from', title: 'From', needed: true, isDay: true, fits: [2] },
      { id: 'to', title: 'To', needed: false, isDay: true, fits: [2] },
      { id: 'title', title: 'Title', needed: false, isDay: false, fits: [0, 1, 2] },
    ],
  };
  const check = (pairs: string) => {
    const answers = pairs.split(' ').map((pair) => ({ header: pair.split('=')[0]!, field: pair.split('=')[1]! }));
    return checkAnswers({ missing: ['columns'], columns }, { columns: answers }, '').columns;
  };

  test.each([
    ['A=units C=from', undefined],
    ['A=units C=from C=to', undefined],
    ['A=units', 'sidebar.columnMissing'],
    ['C=from C=to', 'sidebar.columnMissing'],
    ['X=units C=from', 'sidebar.columnMissing'],
    ['A=units A=title C=from', 'sidebar.columnTwice'],
    ['A=units C=from C=title', 'sidebar.columnTwice'],
    ['A=units C=from X=a X=b', undefined],
  ])('%s: %s', (pairs, error) => {
    expect(check(pairs)).toBe(error);
  });

  test('must be said where it was asked', () => {
    expect(checkAnswers({ missing: ['columns'], columns }, {}, '')).toEqual({ columns: 'sidebar.columnMissing' });
  });
});

test('each name that is no place must be told, or left out', () => {
  const places = { header: 'Country', places: ['EU', 'CZ'].map((name) => ({ name, rows: 1 })) };
  const check = (...told: string[]) =>
    checkAnswers({ missing: ['places'], places }, { places: told.map((name) => ({ name, marketplace: '' })) }, '');
  expect(check('EU')).toEqual({ places: 'sidebar.placeMissing' });
  expect(check('CZ', 'EU')).toEqual({});
});

describe('receipts', () => {
  const lines = (change: object) => receiptFacts(receipt(change), 'en').map(({ label, value }) => `${label}: ${value}`);

  test('say the file first and the sheet after', () => {
    expect(lines({})).toEqual([
      'Marketplace: United States (US)',
      'From: 2026-10-01',
      'To: 2026-10-31',
      'Rows read: 10',
      'Rows kept: 9',
      'Rows refused: 1',
      'New in the sheet: 4',
      'Updated: 3',
      'Unchanged: 2',
    ]);
  });

  test('leave out what did not happen, and group thousands', () => {
    const change = {
      marketplace: '',
      to: '2026-10-01',
      rowsRead: 12345,
      rowsRefused: 0,
      rowsDuplicated: 2,
      rowsCombined: 1,
      rowsAdded: 0,
    };
    expect(lines(change)).toEqual([
      'As of: 2026-10-01',
      'Rows read: 12,345',
      'Rows kept: 9',
      'Repeated in the file: 2',
      'Added together: 1',
      'New in the sheet: 0',
      'Updated: 3',
      'Unchanged: 2',
    ]);
  });

  test('of two parts are one', () => {
    const problem = { row: 2, column: 'a', text: 'x', code: 'number', message: 'No number.' };
    const cause = (row: number, example: string) => ({
      column: 'a',
      message: 'No number.',
      count: 1,
      rows: [row],
      examples: [example],
    });
    const first = receipt({
      from: '2026-10-02',
      to: '2026-10-31',
      problems: [problem],
      causes: [cause(2, 'x')],
      notes: ['same'],
      headersMissing: ['m'],
    });
    const second = receipt({
      causes: [cause(3, '-'), { ...cause(4, 'y'), column: 'b' }],
      from: '2026-10-01',
      to: '2026-10-30',
      notes: ['same', 'other'],
      headersIgnored: ['i'],
      summary: 's',
    });
    expect(addReceipts(first, second)).toEqual(
      receipt({
        rowsRead: 20,
        rowsKept: 18,
        rowsRefused: 2,
        rowsAdded: 8,
        rowsUpdated: 6,
        rowsUnchanged: 4,
        problems: [problem],
        causes: [
          { ...cause(2, 'x'), count: 2, rows: [2, 3], examples: ['x', '-'] },
          { ...cause(4, 'y'), column: 'b' },
        ],
        notes: ['same', 'other'],
        headersMissing: ['m'],
        headersIgnored: ['i'],
        summary: 's',
      }),
    );
    expect(addReceipts(second, first)).toMatchObject({ from: '2026-10-01', to: '2026-10-31' });
  });

  test('take the notes of the parser', () => {
    expect(withParserNotes(imported, ['cut'])).toMatchObject({ receipt: { notes: ['cut'] } });
    expect(withParserNotes(imported, [])).toBe(imported);
    expect(withParserNotes(refused, ['cut'])).toMatchObject({ message: 'No. cut' });
    expect(withParserNotes(refused, [])).toBe(refused);
  });
});

function item(name: string, stage: Stage, given: Partial<ImportItem> = {}): ImportItem {
  const { id = 1, batch = 1 } = given;
  const { file = id } = given;
  return { id, name, file, batch, stage };
}

describe('stages', () => {
  test('of an answer', () => {
    expect(importStage(imported, 1)).toEqual({ at: 'imported', receipt: receipt() });
    expect(importStage(question(), 1)).toEqual({ at: 'asking', question: question() });
    expect(importStage(refused, 1)).toEqual({ at: 'refused', code: 'unknown-report', message: 'No.', causes: [] });
    expect(importStage({ status: 'cancelled', part: 2 }, 5)).toEqual({ at: 'cancelled', part: 2, of: 5 });
  });

  test.each<[Stage, boolean]>([
    [{ at: 'waiting' }, true],
    [{ at: 'reading', share: 0.5 }, true],
    [{ at: 'sending', part: 1, of: 1 }, false],
    [{ at: 'sending', part: 1, of: 2 }, true],
    [{ at: 'sending', part: 2, of: 2 }, false],
    [{ at: 'asking', question: question() }, false],
    [{ at: 'failed', message: '' }, false],
  ])('%j can be cancelled: %s', (stage, expected) => {
    expect(canBeCancelled(stage)).toBe(expected);
  });

  test('are said aloud when they have come to rest', () => {
    const said = (stage: Stage) => importAnnouncement(item('a.csv', stage), speaker('en'));
    expect(said({ at: 'imported', receipt: receipt() })).toBe('a.csv: imported.');
    expect(said({ at: 'asking', question: question() })).toBe('a.csv: one question.');
    expect(said({ at: 'refused', code: 'x', message: 'No.', causes: [] })).toBe('a.csv: not imported. No.');
    expect(said({ at: 'failed', message: 'Gone.' })).toBe('a.csv: not imported. Gone.');
    for (const stage of [
      { at: 'waiting' },
      { at: 'sending', part: 1, of: 1 },
      { at: 'cancelled', part: 0, of: 1 },
    ] as const) {
      expect(said(stage)).toBeUndefined();
    }
  });

  test('change for one import alone', () => {
    const waiting = { at: 'waiting' } as const;
    const state = {
      ...initialState('en'),
      imports: [item('a', waiting, { id: 1 }), item('b', waiting, { id: 2 })],
    };
    const after = withStage(state, 2, { at: 'failed', message: 'x' });
    expect(after.imports.map(({ stage }) => stage.at)).toEqual(['waiting', 'failed']);
    expect(withStage(state, 3, { at: 'failed', message: 'x' })).toEqual(state);
  });
});

describe('the end of several files', () => {
  const done = (rowsAdded: number): Stage => ({ at: 'imported', receipt: receipt({ rowsAdded }) });
  const no = (code: string): Stage => ({ at: 'refused', code, message: `No: ${code}.`, causes: [] });
  const batch = (...stages: (Stage | [Stage, number])[]): ImportItem[] =>
    stages.map((one, i) => {
      const [stage, file] = Array.isArray(one) ? one : [one, i + 1];
      return item(`${i + 1}`, stage, { id: i + 1, file, batch: 1 });
    });

  test('sums what came in and says why the rest did not', () => {
    const items = batch(done(5), done(7), no('no-rows-kept'), { at: 'failed', message: 'Gone.' });
    expect(batchSummary(items)).toEqual({
      files: 4,
      imported: 2,
      added: 12,
      updated: 6,
      unchanged: 4,
      asking: [],
      notImported: [
        { name: '3', why: 'No: no-rows-kept.' },
        { name: '4', why: 'Gone.' },
      ],
    });
  });

  test('waits until all have come to rest; what asks is named', () => {
    expect(batchSummary(batch(done(1), { at: 'sending', part: 1, of: 1 }))).toBeUndefined();
    expect(batchSummary(batch(done(1), { at: 'asking', question: question() }))).toMatchObject({ asking: ['2'] });
  });

  test('a single file has said it all, and so has an earlier batch', () => {
    expect(batchSummary([])).toBeUndefined();
    expect(batchSummary(batch(done(1)))).toBeUndefined();
    const later = item('9', done(1), { id: 9, file: 9, batch: 2 });
    expect(batchSummary([...batch(done(1), done(2)), later])).toBeUndefined();
  });

  test('sheets of a workbook are one file; those that are no report are not used where another one is', () => {
    const items = batch([no('unsupported-bulk-portfolios'), 1], [done(5), 1], [no('missing-columns'), 1], done(1));
    expect(batchSummary(items)).toMatchObject({ files: 2, imported: 2, notImported: [] });
    expect(items.map((one) => isLeftOut(one, items))).toEqual([true, false, true, false]);
  });

  test('a workbook of which no sheet is a report is said once', () => {
    const items = batch([no('empty'), 1], [no('unknown-report'), 1], done(1));
    expect(batchSummary(items)?.notImported).toEqual([{ name: '1', why: 'No: empty.' }]);
    expect(items.some((one) => isLeftOut(one, items))).toBe(false);
  });

  test('a sheet that could not be read beside one that was is told', () => {
    const items = batch([done(1), 1], [no('currency-mismatch'), 1], done(1));
    expect(batchSummary(items)).toMatchObject({ imported: 2, notImported: [{ name: '2' }] });
  });
});

describe('the first run', () => {
  const state = initialState('en');
  test('is while nothing has data', () => {
    expect(isFirstRun(state)).toBe(false);
    expect(isFirstRun({ ...state, daybook: daybook('NO DATA', 'TODO') })).toBe(true);
    expect(isFirstRun({ ...state, daybook: daybook('NO DATA', 'PASS') })).toBe(false);
    expect(isFirstRun({ ...state, daybook: daybook('ACT') })).toBe(false);
  });

  test('is over where reports were imported, be they old', () => {
    const old = { ...daybook('NO DATA'), todayList: todayList() };
    expect(isFirstRun({ ...state, daybook: old })).toBe(false);
    const empty = { ...daybook('NO DATA'), todayList: todayList({ reaches: [] }) };
    expect(isFirstRun({ ...state, daybook: empty })).toBe(true);
  });

  test('ends with the first import', () => {
    const fresh = { ...state, daybook: daybook('NO DATA') };
    expect(isFirstRun({ ...fresh, imports: [item('a', { at: 'refused', code: '', message: '', causes: [] })] })).toBe(
      true,
    );
    expect(isFirstRun({ ...fresh, imports: [item('a', { at: 'imported', receipt: receipt() })] })).toBe(false);
  });
});

describe('answers of the server', () => {
  test('are JSON text', () => {
    expect(answeredValue('{"ok":true,"value":{"a":[1]}}')).toEqual({ a: [1] });
    expect(answeredValue('{"ok":true,"value":null}')).toBeNull();
  });

  test('may refuse', () => {
    const call = () => answeredValue('{"ok":false,"code":"busy","message":"Try again."}');
    expect(call).toThrow(ServerProblem);
    expect(call).toThrow(expect.objectContaining({ code: 'busy', message: 'Try again.' }));
  });

  test.each([[null], [undefined], [{ ok: true }], ['null'], ['3']])('%j is none', (json) => {
    expect(() => answeredValue(json)).toThrow(NoAnswerProblem);
  });

  test('fail in one sentence', () => {
    const say = speaker('en');
    expect(failureText(new ServerProblem('busy', 'Try again.'), say)).toBe('Try again.');
    expect(failureText(new ServerProblem('internal', ''), say)).toBe(say('sidebar.noAnswer'));
    expect(failureText(new Error('Ausnahme: Zeitüberschreitung'), say)).toBe(say('sidebar.noAnswer'));
  });

  test.each([
    'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    'Leider ist beim Lesen aus dem Speicher ein Serverfehler aufgetreten. Fehlercode: PERMISSION_DENIED.',
    '很抱歉，从存储空间读取数据时发生服务器错误。错误代码：PERMISSION_DENIED。',
  ])('of another account, in whatever language: %s', async (message) => {
    const runner = {
      withSuccessHandler: () => runner,
      withFailureHandler: (fail: (error: Error) => void) => ({ refresh: () => fail(new Error(message)) }),
    };
    vi.stubGlobal('google', { script: { run: runner } });
    const error = await callServer('refresh').catch((reason: unknown) => reason);
    vi.unstubAllGlobals();
    expect(error).toBeInstanceOf(NoAnswerProblem);
    for (const language of languages)
      expect(failureText(error, speaker(language))).toBe(speaker(language)('sidebar.wrongAccount'));
  });
});

describe('words', () => {
  test.each([
    ['en', 'Sunday, November 1, 2026'],
    ['zh-CN', '2026年11月1日星期日'],
    ['ja', '2026年11月1日日曜日'],
  ] as const)('a day in %s', (language, day) => {
    expect(dayText('2026-11-01', language)).toBe(day);
    expect(dayText('soon', language)).toBe('soon');
  });

  test('marketplaces', () => {
    expect(marketplaceName('US', 'en')).toBe('United States (US)');
    expect(marketplaceName('JP', 'zh-CN')).toBe('日本 (JP)');
    expect(marketplaceName('GB', 'en')).toBe('United Kingdom (UK)');
    expect(marketplaceName('XX', 'en')).toBe('XX');
    const choices = marketplaceChoices('en');
    expect(choices).toHaveLength(23);
    expect(choices[0]).toEqual({ code: 'US', name: 'United States (US)' });
  });

  test('a status has a sign of its own', () => {
    const signs = (['PASS', 'ACT', 'NO DATA', 'TODO'] as const).map((status) => statusLook(status).sign);
    expect(new Set(signs).size).toBe(4);
    expect(statusLook('ACT').tone).toBe('bad');
    expect(statusLook('LATER' as 'PASS')).toEqual(statusLook('NO DATA'));
  });
});

test('what was built is built again only from something else', () => {
  let built = 0;
  const build = memoized((word: string, count: number) => `${word}${count}${built++}`);
  expect([build('a', 1), build('a', 1), build('a', 2), build('b', 2), build('b', 2), build('a', 1)]).toEqual([
    'a10',
    'a10',
    'a21',
    'b22',
    'b22',
    'a13',
  ]);
});
