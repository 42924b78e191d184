/** Manage FBA Inventory: units at Amazon by SKU on one day. */

import type { Field, ReportKind } from '../kind.ts';
import { marketplace } from './shared/english-field.ts';

/** A column of units: its header in every console is Amazon's name; the Chinese header is taken from public code. */
function units(name: string, chinese?: string): Field {
  const id = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const headers = chinese === undefined ? { en: [name] } : { en: [name], 'zh-CN': [chinese] };
  return { id, header: name, type: 'integer', headers };
}

export const fbaInventory: ReportKind = {
  id: 'fba-inventory',
  amazonReportType: 'GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA',
  title: 'report.kind.fbaInventory',
  sheet: 'fba-inventory',
  signs: [['afnFulfillableQuantity'], ['afnTotalQuantity'], ['afnWarehouseQuantity']],
  key: ['marketplace', 'sku'],
  period: 'snapshot',
  lists: 'everything',
  repeated: 'last',
  evidence: {
    en: "Amazon's own generator and public code on real files (18 to 26 columns). A Chinese console exports the same English names: public code reads `sku` and `asin` from a sheet named 管理亚马逊库存.",
    'zh-CN': 'Unverified: labels of these fields in public database schemas; no exported file with them was found.',
  },
  fields: [
    marketplace(),
    { id: 'snapshotDate', header: 'Snapshot Date', type: 'day', role: 'snapshot' },
    {
      id: 'sku',
      header: 'sku',
      type: 'text',
      required: true,
      headers: { en: ['sku'], 'zh-CN': ['商家 SKU', '卖家 SKU'] },
    },
    { id: 'fnsku', header: 'fnsku', type: 'text', headers: { en: ['fnsku'] } },
    { id: 'asin', header: 'asin', type: 'asin', required: true, headers: { en: ['asin'] } },
    {
      id: 'productName',
      header: 'product-name',
      type: 'text',
      headers: { en: ['product-name'], 'zh-CN': ['商品名称'] },
    },
    { id: 'condition', header: 'condition', type: 'text', headers: { en: ['condition'] } },
    { id: 'yourPrice', header: 'your-price', type: 'money', headers: { en: ['your-price'] } },
    { ...units('afn-fulfillable-quantity', '亚马逊物流可售数量'), required: true },
    units('afn-unsellable-quantity', '亚马逊物流不可售数量'),
    units('afn-reserved-quantity', '亚马逊物流预留数量'),
    units('afn-warehouse-quantity', '亚马逊库存数量'),
    units('afn-total-quantity', '亚马逊物流总数量'),
    units('afn-inbound-working-quantity', '亚马逊物流入库处理数量'),
    units('afn-inbound-shipped-quantity', '亚马逊物流入库发货数量'),
    units('afn-inbound-receiving-quantity', '亚马逊物流入库接收数量'),
    units('afn-researching-quantity', '亚马逊调研数量'),
    units('afn-reserved-future-supply', '亚马逊物流-网络预留未来供货'),
    units('afn-future-supply-buyable', '亚马逊物流-网络未来可购买供货'),
    // Since August 2026, not in every account: units between fulfilment centres, which are no longer among the reserved.
    { ...units('afn-fc-transfer-quantity'), asNeeded: true },
    { ...units('afn-onhand-buyable-quantity'), asNeeded: true },
  ],
};
