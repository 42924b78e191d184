/** The week as plain text for a chat group. */
import type { Row } from '../../src/values/cell.ts';

/** `lines` are rows of the Week sheet; `title` translates the name of a section. */
export function weekText(lines: readonly Row[], title: (section: string) => string): string {
  const text: string[] = [];
  let section: Row[string] | undefined = '';
  for (const line of lines) {
    if (line.section === '' || line.section === undefined || isHeld(line)) continue;
    if (line.section === 'Week') text.push(`${title('Week')} ${line.subject}`);
    else {
      if (line.section !== section) text.push('', `【${title(String(line.section))}】`);
      text.push(`• ${sentence(line)}`);
    }
    section = line.section;
  }
  return text.join('\n');
}

/** `US B0OWN yoga mat: 31 → 12 (+19) ▁▃█`. */
function sentence({ marketplace, product, subject, before, now, change, trend }: Row): string {
  const who = [marketplace, product === subject ? '' : product, subject].filter(isSaid).join(' ');
  const course = [before, now].filter(isSaid).join(' → ');
  const what = [course, isSaid(change) && isSaid(course) ? `(${change})` : change, trend].filter(isSaid).join(' ');
  return what === '' ? who : `${who}: ${what}`;
}

/** Whether the line recommends no change; such lines are only in the sheet, not in the text. */
function isHeld({ section, now }: Row): boolean {
  return section === 'Price' && now === 'Hold';
}

function isSaid(cell: Row[string] | undefined): boolean {
  return cell !== undefined && cell !== '';
}
