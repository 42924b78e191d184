/** The report kind whose rows a sheet stores. */
import type { ReportKind } from './kind.ts';
import { reportKinds } from './report-kinds.ts';

export function kindOfSheet(sheet: string): ReportKind | undefined {
  return reportKinds().find((kind) => kind.sheet === sheet);
}
