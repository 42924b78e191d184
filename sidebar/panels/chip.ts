/** A status in a word or two, told by colour, by a sign, and in words. */
import { h } from '../dom/h.ts';

export type Tone = 'good' | 'bad' | 'ask' | 'none';

/** The sign is for the eye alone: the words say the same. */
export function chip(tone: Tone, sign: string, words: string): HTMLElement {
  return h('span', { class: `chip ${tone}` }, h('span', { 'aria-hidden': 'true' }, sign), words);
}
