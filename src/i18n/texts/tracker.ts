/** Texts in rows and header notes of the weekly sheets. */
import type { Texts } from '../translate.ts';

export const trackerTexts = {
  'event.price': { en: 'Price {change}', 'zh-CN': '价格 {change}', ja: '価格 {change}' },
  'event.coupon': { en: 'Coupon {coupon}', 'zh-CN': '优惠券 {coupon}', ja: 'クーポン {coupon}' },
  'event.couponEnded': { en: 'Coupon ended', 'zh-CN': '优惠券结束', ja: 'クーポン終了' },
  'event.outOfStock': { en: 'Out of stock', 'zh-CN': '断货', ja: '在庫切れ' },
  'event.backInStock': { en: 'Back in stock', 'zh-CN': '恢复供货', ja: '在庫復活' },
  'tracker.toCheck': { en: 'To check', 'zh-CN': '待查', ja: '要確認' },
  'suggest.test': { en: 'Test −{percent} %', 'zh-CN': '试降 {percent} %', ja: '{percent} % 値下げを試す' },
  'suggest.raise': { en: 'Raise {percent} %', 'zh-CN': '提价 {percent} %', ja: '{percent} % 値上げ' },
  'suggest.missing': { en: 'Missing: {columns}', 'zh-CN': '缺少：{columns}', ja: '不足：{columns}' },
  'suggest.short': {
    en: 'Cover {cover} < Lead time {leadTime}',
    'zh-CN': '可售 {cover} 天 < 备货期 {leadTime} 天',
    ja: '在庫 {cover} 日 < リードタイム {leadTime} 日',
  },
  'suggest.fewWeeks': { en: 'BSR < 3 weeks', 'zh-CN': 'BSR 不足 3 周', ja: 'BSR が3週未満' },
  'suggest.noCut': { en: 'No level A cut', 'zh-CN': 'A 级竞品未降价', ja: 'レベルAの値下げなし' },
  'suggest.cover': {
    en: 'Cover {cover} {sign} {limit}',
    'zh-CN': '可售天数 {cover} {sign} {limit}',
    ja: '在庫日数 {cover} {sign} {limit}',
  },
  'suggest.margin': {
    en: 'Margin {margin} {sign} {target}',
    'zh-CN': '利润率 {margin} {sign} {target}',
    ja: '利益率 {margin} {sign} {target}',
  },
  'weekly.points': { en: '{points} pp', 'zh-CN': '{points} 个百分点', ja: '{points} ポイント' },
  'weekly.byVolume': { en: ' ({share} volume)', 'zh-CN': '（按搜索量 {share}）', ja: '（検索数別 {share}）' },
  'weekly.products': { en: '{count} products', 'zh-CN': '{count} 个商品', ja: '{count} 商品' },
  'weekly.noMain': { en: 'No main keywords', 'zh-CN': '没有主词', ja: '主要キーワードなし' },
  'weekly.Clicks': { en: 'Clicks', 'zh-CN': '点击', ja: 'クリック' },
  'weekly.Purchases': { en: 'Purchases', 'zh-CN': '购买', ja: '購入' },
  'weekly.purchases': { en: '{count} {count:purchase|purchases}', 'zh-CN': '购买 {count} 次', ja: '購入 {count} 件' },
  'weekly.adOrders': {
    en: '{count} ad {count:order|orders}',
    'zh-CN': '广告订单 {count} 笔',
    ja: '広告注文 {count} 件',
  },
  'weekly.enteredClicked': {
    en: 'Entered 3 most clicked',
    'zh-CN': '进入点击前 3',
    ja: 'クリック上位3位に入った',
  },
  'weekly.leftClicked': { en: 'Left 3 most clicked', 'zh-CN': '跌出点击前 3', ja: 'クリック上位3位から外れた' },
  'weekly.since': { en: ' (since {week})', 'zh-CN': '（自 {week}）', ja: '（{week} から）' },
  'tracker.twice': {
    en: 'Row {row} ({value}) and row {other} ({otherValue}) are the same; row {row} counts. Delete one.',
    'zh-CN': '第 {row} 行（{value}）与第 {other} 行（{otherValue}）重复，以第 {row} 行为准。请删除其一。',
    ja: '{row}行目（{value}）と{other}行目（{otherValue}）が重複。{row}行目を使います。一方を削除してください。',
  },
  'tracker.badCell': {
    en: '{column}: “{value}” is not valid.',
    'zh-CN': '{column}：“{value}”无效。',
    ja: '{column}：「{value}」は無効です。',
  },
  'tracker.badRank': {
    en: '{column}: “{value}” is no rank. Type 1 or more, Not found, or leave it blank.',
    'zh-CN': '{column}：“{value}”不是排名。请填 1 以上的数、Not found 或留空。',
    ja: '{column}：「{value}」は順位ではありません。1以上の数、Not found、または空白に。',
  },
  'tracker.kept': {
    en: '{column}: you typed {typed}; {found} was not taken.',
    'zh-CN': '{column}：保留手填的 {typed}，未采用 {found}。',
    ja: '{column}：手入力の {typed} を残し、{found} は使いません。',
  },
  'tracker.disagree': {
    en: '{column}: exports disagree, the first counts: {values}.',
    'zh-CN': '{column}：导出数据不一致，以第一个为准：{values}。',
    ja: '{column}：エクスポートの値が不一致。最初の値を使用：{values}。',
  },
  'tracker.filled': {
    en: 'Weekly sheets: {count} {count:cell|cells} filled from exports.',
    'zh-CN': '周表：已从导出数据填入 {count} 格。',
    ja: '週次シート：エクスポートから {count} セルを入力。',
  },
  'tracker.missed': {
    en: 'Not tracked, shown as a gap: {weeks}.',
    'zh-CN': '未记录，显示为空缺：{weeks}。',
    ja: '未記録（不足として表示）：{weeks}。',
  },
  'note.rank': {
    en: 'A number; Not found: searched and not there; blank: not checked.',
    'zh-CN': '数字；Not found：查过但未找到；空白：未查。',
    ja: '数字。Not found：検索したが圏外。空白：未確認。',
  },
  'note.lastKnown': {
    en: 'Of the last week before this in which it was checked.',
    'zh-CN': '此前最近一次查到的周的值。',
    ja: 'これより前で最後に確認した週の値。',
  },
  'note.better': {
    en: 'Above 0 is better: a smaller rank is better.',
    'zh-CN': '大于 0 为变好：名次越小越好。',
    ja: '0より大きいと改善（順位は小さいほど良い）。',
  },
  'note.coverage': {
    en: 'KEYWORD_COVERAGE of the main keywords, first 3 pages. By volume: blank where a volume is missing.',
    'zh-CN': '主词前 3 页的 KEYWORD_COVERAGE。按搜索量：缺少搜索量时为空。',
    ja: '主要キーワードの KEYWORD_COVERAGE（3ページ以内）。検索数の欠けがあれば検索数別は空白。',
  },
  'note.suggestion': {
    en: 'Hold, Test −x % or Raise x %, at most 5 %; the reasons stand beside it. Needs cover, lead time, margin and target.',
    'zh-CN':
      '维持（Hold）、试降（Test −x %）或提价（Raise x %），最多 5 %；理由在旁。需要可售天数、备货期、利润率和目标。',
    ja: '維持（Hold）・値下げを試す（Test −x %）・値上げ（Raise x %）、最大5 %。理由は右の列。在庫日数・リードタイム・利益率・目標が必要。',
  },
  'note.filled': {
    en: 'What exports wrote into this row. A cell that differs was typed by hand and is kept.',
    'zh-CN': '导出数据写入本行的内容。与之不同的单元格视为手填，予以保留。',
    ja: 'エクスポートがこの行に書いた値。異なるセルは手入力として残します。',
  },
  'note.weekSheet': {
    en: 'Written anew at every refresh. Trend: the last six weeks, a dot is a gap.',
    'zh-CN': '每次刷新时重写。趋势（Trend）：最近 6 周，圆点为空缺。',
    ja: '更新のたびに書き直します。推移（Trend）：直近6週、点は記録のない週。',
  },
  'note.weekChange': {
    en: 'Against the last known week; “since” names it where it is not the week before.',
    'zh-CN': '与最近有数据的一周相比；若不是上一周，会注明周次。',
    ja: '最後に値のある週との比較。前週でない場合はその週を示します。',
  },
  'note.weekChart': {
    en: 'Numbers of the chart: coverage of the products that moved most. Move or delete the chart as you like; it stays so.',
    'zh-CN': '图表的数据：变化最大的产品的主词覆盖率。图表可任意移动或删除，刷新后保持不变。',
    ja: 'グラフの元データ：変化が大きい商品のカバー率。グラフは自由に移動・削除でき、そのまま保たれます。',
  },
  'tracker.askProducts': {
    en: 'Which products do you follow? Type their ASINs in Competitors as Product (own ASIN). Those that sell most: {products}.',
    'zh-CN': '要跟踪哪些商品？请在竞品表的“商品（自有 ASIN）”中填写。销量最高的：{products}。',
    ja: 'どの商品を追跡しますか。競合シートの「商品（自社ASIN）」に入力してください。売れ筋：{products}。',
  },
  'tracker.chart': {
    en: 'Main keywords within 3 pages, by week',
    'zh-CN': '每周主词前 3 页覆盖率',
    ja: '週別：3ページ以内の主要キーワード',
  },
} as const satisfies Texts;
