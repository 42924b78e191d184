/** Receipts, questions and days of work for tests, whole but for what a test is about. */

import type { Question } from '../../sidebar/app-state.ts';
import type { Daybook, ListedItem, Receipt, TaskState, TodayList } from '../../src/apps-script/server/messages.ts';

export function receipt(change: Partial<Receipt> = {}): Receipt {
  return {
    file: 'report.csv',
    kind: 'sales-traffic',
    kindTitle: 'Sales and traffic',
    language: 'en',
    marketplace: 'US',
    from: '2026-10-01',
    to: '2026-10-31',
    rowsRead: 10,
    rowsKept: 9,
    rowsRefused: 1,
    rowsAdded: 4,
    rowsUpdated: 3,
    rowsUnchanged: 2,
    rowsDuplicated: 0,
    rowsCombined: 0,
    sheet: 'Sales & Traffic',
    problems: [],
    causes: [],
    notes: [],
    headersMissing: [],
    headersIgnored: [],
    summary: '',
    ...change,
  };
}

export function question(change: Partial<Question> = {}): Question {
  return {
    status: 'asks',
    source: 'report.csv',
    kind: 'sales-traffic',
    kindTitle: 'Sales and traffic',
    sheet: 'sales-traffic',
    missing: ['marketplace', 'window'],
    message: 'Which?',
    suggested: {},
    ...change,
  };
}

export function task(status: TaskState['status']): TaskState {
  return {
    id: status,
    cadence: 'daily',
    status,
    statusText: status,
    detail: '',
    findings: [],
    tickable: true,
    done: false,
  };
}

export function daybook(...statuses: TaskState['status'][]): Daybook {
  return {
    language: 'en',
    workbookLanguage: 'en',
    today: '2026-11-01',
    spreadsheetName: 'Shop',
    tasks: statuses.map(task),
    week: { label: '2026-W44 (10-26 – 11-01)', started: false, lines: [], proposals: [], messages: [] },
    todayList: null,
    isTodayDue: false,
    todayOwner: '',
    brokenRules: [],
    unfinished: [],
    activeSheet: { name: 'Sheet1', ours: false },
    userName: '',
    taught: [],
    markets: [],
    reports: [],
  };
}

export function listedItem(change: Partial<ListedItem> = {}): ListedItem {
  return {
    id: 'US B0AAAAAAA1',
    severity: 'act',
    product: 'Garlic press US',
    text: 'sells out Nov 26',
    evidence: '472 left',
    next: 'book air today',
    since: '2026-11-11',
    owner: null,
    moneyPerDay: 354,
    moneyLow: null,
    moneyHigh: null,
    currency: 'USD',
    place: { sheet: 'stock', column: 'supply', key: ['US', 'S-1'] },
    others: 0,
    ...change,
  };
}

export function todayList(change: Partial<TodayList> = {}): TodayList {
  return {
    sheet: 'Today',
    asOf: '2026-11-30T09:10:00',
    reaches: [{ marketplace: 'US', last: '2026-11-28' }],
    undecided: 0,
    problems: [],
    late: [],
    lateCount: 0,
    owners: [],
    items: [],
    ...change,
  };
}
