/** What is said aloud when an import comes to rest. */
import type { ImportItem } from '../app-state.ts';
import type { Say } from '../words/say.ts';

/** A sentence for a stage that matters to someone who cannot see the list; `undefined` while it is on its way. */
export function saidOf({ name, stage }: ImportItem, say: Say): string | undefined {
  if (stage.at === 'imported') return say('sidebar.saidImported', { file: name });
  if (stage.at === 'unpacked') return say('sidebar.saidUnpacked', { file: name, count: stage.files });
  if (stage.at === 'asking') return say('sidebar.saidAsking', { file: name });
  if (stage.at !== 'refused' && stage.at !== 'failed') return undefined;
  return say('sidebar.saidRefused', { file: name, message: stage.message });
}
