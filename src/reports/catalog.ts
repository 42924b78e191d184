/** Every report kind that can be read. */
import type { ReportKind } from './kind.ts';
import { fbaInventory } from './kinds/fba-inventory.ts';
import { salesTraffic } from './kinds/sales-traffic.ts';
import { searchTerms } from './kinds/search-terms.ts';

export const REPORT_KINDS: readonly ReportKind[] = [salesTraffic, searchTerms, fbaInventory];
