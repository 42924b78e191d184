/** Today in words: how fresh it is, what an item costs, where to click for it, and all of it as text for a chat group. */
import type { Daybook, ListedItem, TodayList } from '../../src/apps-script/server/messages.ts';
import { DOWNLOAD_REPORTS } from '../../src/downloads/reports.ts';
import type { Language } from '../../src/i18n/language.ts';
import { wordTexts } from '../../src/i18n/texts/words.ts';
import { groupedBy } from '../../src/values/grouped-by.ts';
import { moneyText, roughMoney } from '../../src/values/money-text.ts';
import { monthDay, timeText } from './dates.ts';
import { type Say, speaker } from './say.ts';

/** `As of Nov 30, 09:10 · US to Nov 28 · DE, FR to Nov 29`. */
export function asOfText({ asOf, reaches }: TodayList, language: Language): string {
  const say = speaker(language);
  const byDay = [...groupedBy(reaches, ({ last }) => last)];
  const parts = byDay.map(([day, own]) => {
    const places = own.map(({ marketplace }) => marketplace).join(', ');
    return say('list.reach', { places, day: monthDay(day, language) });
  });
  return [say('list.asOf', { time: timeText(asOf, language) }), ...parts].join(' · ');
}

/** Why the list should be made anew; `''` if it is of today and of all figures. */
export function whyOld({ todayList, isTodayDue, today }: Daybook, language: Language): string {
  const say = speaker(language);
  if (todayList === null) return say('list.never');
  if (isTodayDue) return say('list.due');
  const day = todayList.asOf.slice(0, 10);
  return day === today ? '' : say('list.old', { day: monthDay(day, language) });
}

/** `$354 a day`, with its bounds if it is an estimate; `''` if it is not known. */
export function stakeText({ moneyPerDay, moneyLow, moneyHigh, currency }: ListedItem, say: Say): string {
  if (moneyPerDay === null || currency === null) return '';
  if (moneyLow === null || moneyHigh === null) return say('list.stake', { money: moneyText(moneyPerDay, currency) });
  const rough = (amount: number) => moneyText(roughMoney(amount), currency);
  return say('list.stakeRange', { money: rough(moneyPerDay), low: rough(moneyLow), high: rough(moneyHigh) });
}

/** `ACT`, `处理`, `対応`. */
export function severityWord({ severity }: ListedItem, language: Language): string {
  return wordTexts[`urgency.${severity}`][language];
}

/** Where the item is looked at in Seller Central; `''` if there is no such page. */
export function clickPath({ place: { sheet, column } }: ListedItem, say: Say): string {
  const report = DOWNLOAD_REPORTS.find((one) => one.sheet === sheet);
  if (report) return say(`download.${report.sheet}.path`);
  if (sheet === 'account-health') return say('path.account-health');
  return sheet === 'traffic' && column === 'listing' ? say('path.listing') : '';
}

/** The head and, numbered, a line for each item. */
export function todayText(head: string, items: readonly ListedItem[], language: Language): string {
  return [head, ...items.map((item, i) => `${i + 1}. ${lineOf(item, language)}`)].join('\n');
}

/** `ACT · Garlic press US · sells out Nov 26 · 472 left · $354 a day → book air today`. */
function lineOf(item: ListedItem, language: Language): string {
  const { product, text, evidence, next } = item;
  const parts = [severityWord(item, language), product, text, evidence, stakeText(item, speaker(language))];
  return `${said(parts, ' · ')}${next === '' ? '' : ` → ${onOneLine(next)}`}`;
}

function said(parts: readonly string[], between: string): string {
  return parts
    .map(onOneLine)
    .filter((part) => part !== '')
    .join(between);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
