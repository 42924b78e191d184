/** The server's answer to an insertion → the stage that its form shows, and the sentence for screen readers. */
import type { InsertReply } from '../../src/apps-script/server/messages.ts';
import type { InsertStage } from '../app-state.ts';
import type { Say } from '../words/say.ts';

/** The stage of an answer. */
export function insertStage(reply: InsertReply): InsertStage {
  if (reply.status === 'would-overwrite') return { at: 'in-the-way', cells: reply.cells, a1: reply.a1 };
  return { at: 'inserted', sheet: reply.sheet, a1: reply.a1, warning: reply.warning };
}

/** The sentence of a stage; `''` while there is nothing to say. */
export function insertSentence(stage: InsertStage | undefined, say: Say): string {
  if (stage?.at === 'incomplete') return say('sidebar.incomplete');
  if (stage?.at === 'in-the-way') return say('sidebar.inTheWay', { a1: stage.a1, count: stage.cells });
  if (stage?.at === 'inserted') return say('sidebar.inserted', { sheet: stage.sheet, a1: stage.a1 });
  return stage?.at === 'failed' ? stage.message : '';
}
