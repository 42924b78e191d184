/** The groups of the function list, by what a seller is busy with. */
import type { FunctionGroup } from '../call/custom-function.ts';
import type { LocalText } from './local-text.ts';

export const functionGroups: Readonly<Record<FunctionGroup, LocalText>> = {
  stock: { en: 'Stock', 'zh-CN': '库存', ja: '在庫' },
  ads: { en: 'Ads', 'zh-CN': '广告', ja: '広告' },
  'traffic-and-sales': { en: 'Traffic and sales', 'zh-CN': '流量与销售', ja: '流入と売上' },
  'account-and-customers': { en: 'Account and customers', 'zh-CN': '账户与客户', ja: 'アカウントと購入者' },
  ranking: { en: 'Ranking', 'zh-CN': '排名', ja: '順位' },
};
