/** What is wrong this morning, as plain JSON for programs. */
import type { Daybook, TodayReply } from '../../src/apps-script/server/messages.ts';
import type { ScriptHost } from '../runner/script-host.ts';
import { callServer } from './server.ts';

interface ChecklistLine {
  readonly task: string;
  readonly cadence: 'daily' | 'weekly';
  readonly status: string;
  /** Open items. */
  readonly count: number;
  /** The day of its data, ISO. */
  readonly due: string;
  readonly done: boolean;
}

/** Keys of `--json` beside those of the workbook. */
interface MorningJson {
  readonly today: Omit<TodayReply, 'coverage' | 'markets' | 'undecided' | 'problems'> | null;
  readonly checklist: readonly ChecklistLine[];
  readonly coverage: TodayReply['coverage'];
}

/** Asks the add-on; writes nothing. */
export function morningJson(host: ScriptHost): MorningJson {
  const today = callServer<TodayReply | null>(host, 'getToday');
  const daybook = callServer<Daybook>(host, 'getDaybook');
  const { coverage = [], markets: _, undecided: __, problems: ___, ...list } = today ?? {};
  return {
    today: today === null ? null : (list as MorningJson['today']),
    checklist: daybook.tasks.map(({ id, cadence, status, findings, done }) => ({
      ...{ task: id, cadence, status, done, due: daybook.today },
      count: findings.filter(({ severity }) => severity === 'act').length,
    })),
    coverage,
  };
}
