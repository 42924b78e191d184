/** Parameters of functions about stock. */

import { date } from './date.ts';
import { count, days } from './numbers.ts';

/** Units available for sale. */
export const available = count({
  each: true,
  help: {
    en: 'Units in stock that can be sold.',
    'zh-CN': '可售库存数量。',
    ja: '販売可能な在庫数。',
  },
});

/** Units on their way that count as stock. */
export const countedInbound = count({
  each: true,
  default: 0,
  help: {
    en: 'Units on their way that shall count as stock.',
    'zh-CN': '要计入的在途数量。',
    ja: '在庫に含める入荷予定数。',
  },
});

/** Units on their way. */
export const inbound = count({
  each: true,
  help: {
    en: 'Units already on their way.',
    'zh-CN': '在途数量。',
    ja: '入荷予定数。',
  },
});

/** Units sold a day. */
export const unitsPerDay = count({
  each: true,
  help: {
    en: 'Units sold per day.',
    'zh-CN': '日均销量。',
    ja: '1 日の販売数。',
  },
});

/** Days from an order to its arrival. */
export const leadTimeDays = days({
  each: true,
  help: {
    en: 'Days from the order until the units can be sold.',
    'zh-CN': '从下单到可售的天数。',
    ja: '発注から販売可能になるまでの日数。',
  },
});

/** The day of the calculation. */
export const asOf = date({
  each: true,
  help: {
    en: 'Date of the stock figure.',
    'zh-CN': '库存数据的日期。',
    ja: '在庫数の時点の日付。',
  },
});

/** Days of sales kept as safety stock. */
export const safetyDays = days({
  each: true,
  default: 14,
  help: {
    en: 'Days of sales kept as a reserve.',
    'zh-CN': '安全库存天数。',
    ja: '安全在庫とする日数。',
  },
});
