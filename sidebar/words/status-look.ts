/** How a task's status looks: a colour and a sign of its own, for those who do not see the colour. */
import type { TaskState } from '../../src/apps-script/server/messages.ts';

export interface StatusLook {
  readonly tone: 'good' | 'bad' | 'none';
  readonly sign: string;
}

const looks: Record<TaskState['status'], StatusLook> = {
  PASS: { tone: 'good', sign: '✓' },
  ACT: { tone: 'bad', sign: '!' },
  'NO DATA': { tone: 'none', sign: '?' },
  'N/A': { tone: 'none', sign: '–' },
  TODO: { tone: 'none', sign: '○' },
};

/** The look of a status; one we do not know yet looks like no data. */
export function statusLook(status: TaskState['status']): StatusLook {
  return looks[status] ?? looks['NO DATA'];
}
