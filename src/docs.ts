/** The pages of docs/ that are generated, by file name. */
import { customFunctions } from './functions/catalog.ts';
import { functionsPage } from './functions/help/docs.ts';
import { reportsPage } from './reports/docs.ts';
import { rulesPage } from './rules/docs.ts';
import { DATA_SHEETS } from './sheets/catalog.ts';

/** File name → Markdown. */
export function pages(): Record<string, string> {
  return {
    'functions.md': functionsPage(customFunctions),
    'reports.md': reportsPage(),
    'rules.md': rulesPage(DATA_SHEETS),
  };
}
