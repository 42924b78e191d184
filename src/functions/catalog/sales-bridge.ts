/** SALES_BRIDGE: how much of a change of sales came from traffic, conversion and price. */

import { defineFunction } from '../call/define-function.ts';
import { money } from '../parameters/numbers.ts';
import { baseSessions, baseUnits, sessions, units } from '../parameters/traffic.ts';

interface Period {
  readonly sessions: number;
  readonly units: number;
  readonly sales: number;
}

/** The parts of traffic, conversion and price in the change between two periods that both have sessions and units. */
function bridge(now: Period, base: Period): [number, number, number] {
  const atBasePrice = (now.units * base.sales) / base.units;
  const atBaseConversion = (now.sessions * base.sales) / base.sessions;
  return [atBaseConversion - base.sales, atBasePrice - atBaseConversion, now.sales - atBasePrice];
}

export const salesBridge = defineFunction({
  name: 'SALES_BRIDGE',
  group: 'traffic-and-sales',
  columns: 3,
  summary: {
    en: 'How much of the change of sales came from traffic, from conversion and from price, in three columns.',
    'zh-CN': '销售额变化中流量、转化和价格各占多少，结果为三列。',
    ja: '売上の変化を流入・転換・価格に分けた金額 (3 列)。',
  },
  purpose: {
    en: 'To know where to look after a bad week: at ads and rank, at the listing, or at price and coupons.',
    'zh-CN': '业绩下滑后知道该查哪里：广告和排名、商品页面，还是价格和优惠。',
    ja: '不調の週のあと、広告と順位・商品ページ・価格のどこを見るべきかを知ります。',
  },
  rule: {
    en: 'With sessions C, units per session V and price P: traffic (C₁−C₀)V₀P₀, conversion C₁(V₁−V₀)P₀, price C₁V₁(P₁−P₀); they add up to sales − baseSales. No base sessions: all is traffic. A base without units: all is conversion. No units now: price is 0. Units without sessions now: all is traffic.',
    'zh-CN':
      '设会话数 C、每会话件数 V、单价 P：流量 (C₁−C₀)V₀P₀，转化 C₁(V₁−V₀)P₀，价格 C₁V₁(P₁−P₀)，三者之和为 销售额 − 基期销售额。没有基期会话：全部算流量。基期没有件数：全部算转化。现在没有件数：价格为 0。现在有件数没有会话：全部算流量。',
    ja: 'セッション C、セッションあたり販売数 V、単価 P として、流入 (C₁−C₀)V₀P₀、転換 C₁(V₁−V₀)P₀、価格 C₁V₁(P₁−P₀)。合計は 売上 − 基準の売上。基準のセッションなし: すべて流入。基準の販売なし: すべて転換。今の販売なし: 価格は 0。今セッションなしで販売あり: すべて流入。',
  },
  parameters: {
    sessions,
    units,
    sales: money({
      each: true,
      help: {
        en: 'Sales now.',
        'zh-CN': '本期销售额。',
        ja: '今期の売上。',
      },
    }),
    baseSessions,
    baseUnits,
    baseSales: money({
      each: true,
      help: {
        en: 'Sales of the base period.',
        'zh-CN': '基期销售额。',
        ja: '基準期間の売上。',
      },
    }),
  },
  examples: [
    { formula: '=SALES_BRIDGE(800; 72; 1800; 1000; 100; 2000)', answer: [[-400, -160, 360]] },
    { formula: '=SALES_BRIDGE(800; 0; 0; 1000; 100; 2000)', answer: [[-400, -1600, 0]] },
    { formula: '=SALES_BRIDGE(800; 72; 1800; 0; 0; 0)', answer: [[1800, 0, 0]] },
  ],
  source: 'Price-volume bridge in closed form, traffic first.',
  run: ({ sessions, units, sales, baseSessions, baseUnits, baseSales }) => {
    const change = sales - baseSales;
    if (baseSessions === 0) return [change, 0, 0];
    if (baseUnits === 0) return [0, change, 0];
    if (sessions === 0 && units > 0) return [change, 0, 0];
    const [traffic, conversion, price] = bridge(
      { sessions, units, sales },
      { sessions: baseSessions, units: baseUnits, sales: baseSales },
    );
    // Without units there is no price, so the rest of the change is counted as conversion.
    return units === 0 ? [traffic, conversion + price, 0] : [traffic, conversion, price];
  },
});
