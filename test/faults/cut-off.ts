/** Cuts a piece of work off at every state it can leave the document in. */
import { GoogleError } from '../../workbench/google/google-error.ts';
import { DaybookHost } from '../commands/daybook-host.ts';

const WRITE = /\.(set|insert|delete|clear|hide|copy|move|remove|append)/;

/** Which service calls the work makes, in order. */
function callsOf(base: unknown, work: (daybook: DaybookHost) => unknown): string[] {
  const daybook = new DaybookHost(undefined, base);
  const members: string[] = [];
  daybook.host.between = ({ member }) => void members.push(member);
  work(daybook);
  return members;
}

/**
 * Calls, after the first one of a member where that is named, before which something was written: cut at any other,
 * nothing differs.
 */
export function cutsOf(base: unknown, work: (daybook: DaybookHost) => unknown, after?: string): number[] {
  const members = callsOf(base, work);
  const first = after === undefined ? 0 : members.indexOf(after);
  if (first < 0) throw new Error(`No call of ${after}`);
  return members.map((_, index) => index).filter((index) => index > first && WRITE.test(members[index - 1]!));
}

/**
 * The document after the work ended at that call: for good, as a run that takes too long, or because a service failed
 * once.
 */
export function cutOff(
  base: unknown,
  work: (daybook: DaybookHost) => unknown,
  at: number,
  how: 'for good' | 'once' = 'for good',
): DaybookHost {
  const daybook = new DaybookHost(undefined, base);
  let count = 0;
  daybook.host.between = () => {
    count += 1;
    if (how === 'once' ? count === at + 1 : count > at) throw new GoogleError('Service Spreadsheets failed');
  };
  let isCut = false;
  try {
    work(daybook);
  } catch {
    isCut = true;
  }
  if (!isCut) throw new Error(`Nothing ended at call ${at}`);
  daybook.host.between = undefined;
  return daybook;
}

/** A cut and the document that it leaves. */
export interface Cut {
  readonly at: number;
  readonly left: unknown;
}

/**
 * The documents that `cutOff` would leave, of one run: after the call at which it ends nothing is written any more. Cuts
 * that leave the same are one.
 */
export function cutsIn(base: unknown, work: (daybook: DaybookHost) => unknown, after?: string): Cut[] {
  const wanted = new Set(cutsOf(base, work, after));
  const daybook = new DaybookHost(undefined, base);
  const cuts = new Map<string, number>();
  let count = 0;
  daybook.host.between = () => {
    const at = count++;
    if (!wanted.has(at)) return;
    const left = JSON.stringify(daybook.spreadsheet.toJSON());
    if (!cuts.has(left)) cuts.set(left, at);
  };
  work(daybook);
  return [...cuts].map(([left, at]) => ({ at, left: JSON.parse(left) }));
}
