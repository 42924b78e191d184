/** What the server answers where a report cannot be read yet, said here for a table that is too large to send and ask. */
import type { ImportReply } from '../src/apps-script/server/messages.ts';
import type { Language } from '../src/i18n/language.ts';
import { reportText } from '../src/i18n/report-text.ts';
import type { Asks } from '../src/reports/read-report.ts';
import { problemText, refusalText } from '../src/reports/receipt.ts';
import type { Refused } from '../src/reports/refusal.ts';

function asks({ kind, missing, suggested }: Asks, source: string, language: Language): ImportReply {
  const kindTitle = reportText(language, kind.title);
  const one = missing[0] === 'window' ? 'import.asksWindow' : 'import.asksMarketplace';
  const message = reportText(language, missing.length === 2 ? 'import.asksBoth' : one, { report: kindTitle });
  return { status: 'asks', source, kind: kind.id, kindTitle, missing, message, suggested };
}

function refuses(refused: Refused, source: string, language: Language): ImportReply {
  const problems = refused.problems.map((problem) => ({ ...problem, message: problemText(problem, language) }));
  return { status: 'refused', source, code: refused.code, message: refusalText(refused, language), problems };
}

/** The reply for a file of the name `source`. */
export function unreadReply(unread: Asks | Refused, source: string, language: Language): ImportReply {
  return unread.status === 'asks' ? asks(unread, source, language) : refuses(unread, source, language);
}
