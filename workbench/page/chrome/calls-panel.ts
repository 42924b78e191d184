/** The panel of service calls: what the last action called, and how long that takes on real Google Sheets. */
import type { CallsView } from '../../server/wire.ts';
import { h } from '../html-and-svg.ts';
import type { Speak } from '../texts.ts';

function line([member, count]: [string, number]): HTMLElement {
  return h('tr', {}, h('td', {}, member), h('td', {}, String(count)));
}

function seconds(value: number): string {
  return value.toFixed(1);
}

/** The panel's content. */
export function callsPanel(calls: CallsView | null, say: Speak): HTMLElement {
  if (!calls) return h('div', { class: 'calls' }, h('p', {}, say('callsNone')));
  const { low, nominal, high } = calls.seconds;
  const lines = Object.entries(calls.byMethod).sort(([, one], [, other]) => other - one);
  return h(
    'div',
    { class: 'calls' },
    h('strong', {}, say('callsOf', { action: calls.action })),
    h('p', {}, say('callsSum', { count: calls.total })),
    h('p', {}, say('callsSeconds', { low: seconds(low), nominal: seconds(nominal), high: seconds(high) })),
    h('table', {}, ...lines.map(line)),
  );
}
