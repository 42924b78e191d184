/** Sponsored Products search term report of the advertising console: daily, or one row a term for the whole window. */
import type { Combine, ReportKind } from '../kind.ts';

const SUM: Combine = { how: 'sum' };
// Amazon leaves a ratio blank where its denominator is 0: no sales is not an ACOS of 0.
const ANEW: Combine = { how: 'ratio', none: '' };

/** Sellers' reports attribute sales for 7 days, vendors' for 14, some for 30: one header for each. */
function perAttribution(...patterns: readonly string[]): string[] {
  return ['7', '14', '30'].flatMap((days) => patterns.map((pattern) => pattern.replace('{days}', days)));
}

export const searchTerms: ReportKind = {
  id: 'search-terms',
  amazonReportType: 'spSearchTerm',
  title: 'report.kind.searchTerms',
  sheet: 'search-terms',
  key: [
    'marketplace',
    'from',
    'to',
    'portfolioName',
    'campaignName',
    'adGroupName',
    'targeting',
    'matchType',
    'customerSearchTerm',
  ],
  period: 'written',
  repeated: 'combine',
  // Sponsored Brands' search term report differs by these.
  foreign: [
    'Viewable Impressions',
    '14 Day New-to-brand Orders (#)',
    '14 Day New-to-brand Sales',
    '14 Day % of Orders New-to-brand',
    '14 Day Branded Searches',
  ],
  evidence: {
    en: 'Genuine files of amazon.com, .ca, .in, .co.uk and .ae (2019 to 2025).',
    'zh-CN':
      'Complete header rows quoted in public code and its test files, in two generations (`单次点击成本 (CPC)` and `每次点击成本(CPC)`).',
    ja: 'Quoted in public code on real files; the conversion rate column is quoted from the advertised product report.',
    de: 'Most columns are quoted in public code on real files, `Ausrichtung`, `Übereinstimmungstyp`, `Startdatum` and `Enddatum` only in lists of aliases: unverified.',
  },
  fields: [
    {
      id: 'marketplace',
      header: 'Marketplace',
      type: 'text',
      role: 'marketplace',
      headers: { en: ['Country'], 'zh-CN': ['国家/地区'] },
    },
    {
      id: 'from',
      header: 'From',
      type: 'day',
      role: 'from',
      required: true,
      headers: {
        en: ['Start Date', 'Date'],
        'zh-CN': ['开始日期', '日期'],
        ja: ['開始日', '日付'],
        de: ['Startdatum', 'Datum'],
      },
    },
    {
      id: 'to',
      header: 'To',
      type: 'day',
      role: 'to',
      required: true,
      headers: {
        en: ['End Date', 'Date'],
        'zh-CN': ['结束日期', '日期'],
        ja: ['終了日', '日付'],
        de: ['Enddatum', 'Datum'],
      },
    },
    {
      id: 'portfolioName',
      header: 'Portfolio name',
      type: 'text',
      headers: { en: ['Portfolio name'], 'zh-CN': ['广告组合名称'], ja: ['ポートフォリオ名'], de: ['Portfolioname'] },
    },
    {
      id: 'currency',
      header: 'Currency',
      type: 'text',
      role: 'currency',
      headers: { en: ['Currency'], 'zh-CN': ['货币'], ja: ['通貨'], de: ['Währung'] },
    },
    {
      id: 'campaignName',
      header: 'Campaign Name',
      type: 'text',
      required: true,
      headers: {
        en: ['Campaign Name'],
        'zh-CN': ['广告活动名称'],
        ja: ['キャンペーン名'],
        de: ['Kampagnen-Name', 'Kampagnenname'],
      },
    },
    {
      id: 'adGroupName',
      header: 'Ad Group Name',
      type: 'text',
      required: true,
      headers: {
        en: ['Ad Group Name'],
        'zh-CN': ['广告组名称'],
        ja: ['広告グループ名'],
        de: ['Anzeigengruppenname'],
      },
    },
    {
      id: 'targeting',
      header: 'Targeting',
      type: 'text',
      required: true,
      headers: { en: ['Targeting'], 'zh-CN': ['投放'], ja: ['ターゲティング'], de: ['Ausrichtung'] },
    },
    {
      id: 'matchType',
      header: 'Match Type',
      type: 'text',
      required: true,
      headers: { en: ['Match Type'], 'zh-CN': ['匹配类型'], ja: ['マッチタイプ'], de: ['Übereinstimmungstyp'] },
    },
    {
      id: 'customerSearchTerm',
      header: 'Customer Search Term',
      type: 'text',
      required: true,
      headers: {
        en: ['Customer Search Term'],
        'zh-CN': ['客户搜索词', '顾客搜索词'],
        ja: ['カスタマーの検索キーワード'],
        de: ['Suchbegriff des Kunden'],
      },
    },
    {
      id: 'impressions',
      header: 'Impressions',
      type: 'integer',
      required: true,
      headers: {
        en: ['Impressions'],
        'zh-CN': ['展示量', '展现量', '曝光量'],
        ja: ['インプレッション'],
        de: ['Impressionen'],
      },
      combine: SUM,
    },
    {
      id: 'clicks',
      header: 'Clicks',
      type: 'integer',
      required: true,
      headers: { en: ['Clicks'], 'zh-CN': ['点击量'], ja: ['クリック', 'クリック数'], de: ['Klicks'] },
      combine: SUM,
    },
    {
      id: 'ctr',
      header: 'Click-Thru Rate (CTR)',
      type: 'ratio',
      of: ['clicks', 'impressions'],
      headers: {
        en: ['Click-Thru Rate (CTR)'],
        'zh-CN': ['点击率 (CTR)'],
        ja: ['クリックスルー率 (CTR)'],
        de: ['Klickrate (CTR)'],
      },
      combine: ANEW,
    },
    {
      id: 'cpc',
      header: 'Cost Per Click (CPC)',
      type: 'money',
      of: ['spend', 'clicks'],
      headers: {
        en: ['Cost Per Click (CPC)'],
        'zh-CN': ['单次点击成本 (CPC)', '每次点击成本(CPC)'],
        ja: ['平均クリック単価 (CPC)', 'クリック課金制（CPC）'],
        de: ['Kosten pro Klick (CPC)'],
      },
      combine: ANEW,
    },
    {
      id: 'spend',
      header: 'Spend',
      type: 'money',
      required: true,
      headers: { en: ['Spend'], 'zh-CN': ['花费', '支出'], ja: ['費用', '広告費'], de: ['Ausgaben'] },
      combine: SUM,
    },
    {
      id: 'sales',
      header: '7 Day Total Sales',
      type: 'money',
      required: true,
      headers: {
        en: perAttribution('{days} Day Total Sales'),
        'zh-CN': perAttribution('{days}天总销售额', '{days}天内的总销售额'),
        ja: perAttribution('広告がクリックされてから{days}日間の総売上高'),
        de: perAttribution('{days} Tage, Umsatz gesamt'),
      },
      combine: SUM,
    },
    {
      id: 'acos',
      header: 'Total Advertising Cost of Sales (ACOS)',
      type: 'ratio',
      of: ['spend', 'sales'],
      headers: {
        en: ['Total Advertising Cost of Sales (ACOS)'],
        // ACOS and ROAS share the words 广告投入产出比 in some versions: the bracket decides.
        'zh-CN': ['广告投入产出比 (ACOS) 总计', '广告成本销售比(ACOS)'],
        ja: ['広告費売上高比率（ACOS）合計'],
        de: ['Zugeschriebene Umsatzkosten (ACOS) gesamt', 'Gesamtumsatzkosten für Werbung (ACOS)'],
      },
      combine: ANEW,
    },
    {
      id: 'roas',
      header: 'Total Return on Advertising Spend (ROAS)',
      type: 'number',
      of: ['sales', 'spend'],
      headers: {
        en: ['Total Return on Advertising Spend (ROAS)'],
        'zh-CN': ['总广告投资回报率 (ROAS)', '投入产出比(ROAS)'],
        ja: ['広告費用対効果（ROAS）合計'],
        de: [
          'Gesamte Rentabilität der Anzeigenkosten (ROAS)',
          'Gesamtrendite von Werbeausgaben (Return on Advertising Spend, ROAS)',
        ],
      },
      combine: ANEW,
    },
    {
      id: 'orders',
      header: '7 Day Total Orders (#)',
      type: 'integer',
      required: true,
      headers: {
        en: perAttribution('{days} Day Total Orders (#)'),
        'zh-CN': perAttribution('{days}天总订单数(#)'),
        ja: perAttribution('広告がクリックされてから{days}日間の合計注文数'),
        de: perAttribution('{days} Tage, Aufträge gesamt (#)'),
      },
      combine: SUM,
    },
    {
      id: 'units',
      header: '7 Day Total Units (#)',
      type: 'integer',
      headers: {
        en: perAttribution('{days} Day Total Units (#)'),
        'zh-CN': perAttribution('{days}天总销售量(#)'),
        ja: perAttribution('広告がクリックされてから{days}日間の合計販売数'),
        // Amazon's German writes no blank after this one number.
        de: perAttribution('{days}Tage, Einheiten gesamt (#)', '{days} Tage, Einheiten gesamt (#)'),
      },
      combine: SUM,
    },
    {
      id: 'conversionRate',
      header: '7 Day Conversion Rate',
      type: 'ratio',
      of: ['orders', 'clicks'],
      headers: {
        en: perAttribution('{days} Day Conversion Rate'),
        'zh-CN': perAttribution('{days}天的转化率'),
        ja: perAttribution('広告がクリックされてから{days}日間のコンバージョン率'),
        de: perAttribution('{days}-Tage-Konversionsrate'),
      },
      combine: ANEW,
    },
    { id: 'attributionDays', header: 'Attribution Days', type: 'integer', role: 'attribution' },
  ],
};
