/** The generated files: pages of docs/, and the column names for the compiler. */
import { customFunctions } from './functions/catalog.ts';
import { functionsPage } from './functions/help/docs.ts';
import { reportsPage } from './reports/docs.ts';
import { rulesPage } from './rules/docs.ts';
import { OWN_SHEETS } from './sheets/catalog.ts';
import { columnIdsFile } from './sheets/column-ids-file.ts';
import { JUDGED_SHEETS } from './sheets/judged-sheets.ts';

export { lostIds } from './sheets/column-ids-file.ts';

/** Path → text. */
export function generatedFiles(): Record<string, string> {
  return {
    'docs/functions.md': functionsPage(customFunctions),
    'docs/reports.md': reportsPage(),
    'docs/rules.md': rulesPage(JUDGED_SHEETS),
    'src/workbook/column-ids.generated.ts': columnIdsFile(OWN_SHEETS),
  };
}
