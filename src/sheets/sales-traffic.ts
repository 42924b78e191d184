/** Sales & Traffic: the business report by ASIN, one row a marketplace, window, child ASIN and SKU. */
import { salesTraffic } from '../reports/kinds/sales-traffic.ts';
import { type DataSheet, IMPORTED_AT } from './data-sheet.ts';
import { reportColumns } from './report-columns.ts';

export const salesTrafficSheet: DataSheet = {
  id: 'sales-traffic',
  name: 'Sales & Traffic',
  tabColor: '#1155cc',
  key: salesTraffic.key,
  lastDay: 'to',
  label: ['sku', 'childAsin'],
  maxAgeRule: 'sales-max-age',
  columns: [...reportColumns(salesTraffic), IMPORTED_AT],
  computed: [],
};
