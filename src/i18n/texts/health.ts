/** What Account Health says: on its sheet, on Today and in Rules. */
import type { Texts } from '../translate.ts';

export const healthTexts = {
  'health.within': {
    en: '{metric} {value}, limit {limit}, {by} to go',
    'zh-CN': '{metric} {value}，限值 {limit}，还差 {by}',
    ja: '{metric} {value}、基準 {limit}、余裕 {by}',
  },
  'health.beyond': {
    en: '{metric} {value}, limit {limit}, {by} beyond',
    'zh-CN': '{metric} {value}，限值 {limit}，超出 {by}',
    ja: '{metric} {value}、基準 {limit}、{by} 超過',
  },
  'health.noLimit': {
    en: '{metric} {value}, no limit there',
    'zh-CN': '{metric} {value}，该站点无限值',
    ja: '{metric} {value}、基準なし',
  },
  'health.coming': {
    en: '{metric}: limit {limit} from {day} on',
    'zh-CN': '{metric}：{day} 起限值 {limit}',
    ja: '{metric}：{day}から基準 {limit}',
  },
  'health.messages': {
    en: '{count} {count:message|messages} waiting',
    'zh-CN': '{count} 条买家消息未回',
    ja: '購入者メッセージ{count}件が未返信',
  },
  'health.oldest': { en: 'oldest {hours} h', 'zh-CN': '最久 {hours} 小时', ja: '最長{hours}時間' },
  'health.hoursLeft': { en: '{hours} h left', 'zh-CN': '剩 {hours} 小时', ja: '残り{hours}時間' },
  'health.hoursOver': { en: '{hours} h overdue', 'zh-CN': '已超 {hours} 小时', ja: '{hours}時間超過' },
  'health.noAge': {
    en: 'when the oldest came in is not typed',
    'zh-CN': '未填最早一条的收到时间',
    ja: '最も古い受信時刻が未入力',
  },
  'health.returns': {
    en: '{count} return {count:request|requests} open',
    'zh-CN': '{count} 个自发货退货请求待处理',
    ja: '返品リクエスト{count}件が未対応',
  },
  'health.oldestDays': {
    en: 'oldest {days} {days:day|days} old',
    'zh-CN': '最久 {days} 天',
    ja: '最も古いもの {days}日前',
  },
  'health.nextReturns': {
    en: 'approve or answer each of them in Manage Returns',
    'zh-CN': '在“管理退货”中逐个批准或回复',
    ja: '返品管理で1件ずつ承認または回答',
  },
  'health.claims': {
    en: '{count} A-to-z {count:claim|claims} open',
    'zh-CN': '{count} 个 A-to-z 索赔待处理',
    ja: 'マーケットプレイス保証の申請{count}件が未対応',
  },
  'health.nextClaims': {
    en: 'refund or answer with proof before the due day',
    'zh-CN': '在期限前退款，或提供证据回复',
    ja: '期限までに返金、または証拠を添えて回答',
  },
  'health.violations': {
    en: '{count} {count:violation|violations} open',
    'zh-CN': '{count} 项违规待处理',
    ja: '未解決の違反 {count}件',
  },
  'health.due': {
    en: 'next due {day} (in {days} {days:day|days})',
    'zh-CN': '最近一项 {day} 到期（{days} 天）',
    ja: '次の期限 {day}（あと{days}日）',
  },
  'health.wasDue': {
    en: 'was due {day} ({days} {days:day|days} ago)',
    'zh-CN': '已于 {day} 到期（{days} 天前）',
    ja: '期限は{day}でした（{days}日前）',
  },
  'health.note': { en: '{note}', 'zh-CN': '{note}', ja: '{note}' },
  'health.capacity': {
    en: 'storage used: {share} of its limit',
    'zh-CN': '仓容已用 {share}',
    ja: '保管容量の使用率 {share}',
  },
  'health.score': {
    en: 'IPI {score}, at least {least}',
    'zh-CN': 'IPI {score}，应不低于 {least}',
    ja: 'IPI {score}、基準 {least}',
  },
  'health.nextFigures': {
    en: 'open Account Health and work on the orders behind it',
    'zh-CN': '打开账户状况，处理相关订单',
    ja: 'アカウント健全性を開き、原因の注文に対応',
  },
  'health.nextMessages': { en: 'answer', 'zh-CN': '先回复', ja: '返信する' },
  'health.nextViolations': {
    en: 'appeal or fix it in Account Health',
    'zh-CN': '在账户状况中申诉或修正',
    ja: 'アカウント健全性で異議申し立てか修正',
  },
  'health.nextCapacity': {
    en: 'remove or sell slow stock before sending more',
    'zh-CN': '先清理滞销库存再发货',
    ja: '追加納品の前に滞留在庫を整理',
  },
  'rule.healthBreach': {
    en: 'A figure of Account Health is beyond Amazon’s limit: before all else.',
    'zh-CN': '账户状况指标超出亚马逊限值：优先处理。',
    ja: 'アカウント健全性の指標がAmazonの基準を超過：最優先。',
  },
  'rule.healthAtRisk': {
    en: 'A figure of Account Health is close to Amazon’s limit.',
    'zh-CN': '账户状况指标接近亚马逊限值。',
    ja: 'アカウント健全性の指標がAmazonの基準に近い。',
  },
  'rule.healthComing': {
    en: 'A limit that will hold soon would be missed.',
    'zh-CN': '按即将生效的限值将不达标。',
    ja: 'まもなく適用される基準を満たさない。',
  },
  'rule.messages': {
    en: 'Customers wait for an answer; weekends count.',
    'zh-CN': '买家在等回复；周末也计时。',
    ja: '購入者が返信待ち。週末も数えます。',
  },
  'rule.violationsDue': {
    en: 'A violation is open: answer it before it is due.',
    'zh-CN': '有违规待处理：到期前答复。',
    ja: '未解決の違反あり：期限までに回答。',
  },
  'rule.capacity': {
    en: 'Storage is used up, or nearly.',
    'zh-CN': '仓容已用完或将用完。',
    ja: '保管容量がほぼ上限、または上限。',
  },
  'rule.ipiLow': {
    en: 'An inventory performance below this may cut storage.',
    'zh-CN': '库存绩效低于此值可能削减仓容。',
    ja: '在庫パフォーマンスがこれを下回ると保管容量が減る可能性。',
  },
  'rule.healthMaxAge': {
    en: 'Days after which typed figures are called old.',
    'zh-CN': '填写的数据超过多少天算过期。',
    ja: '入力した値を古いとみなす日数。',
  },
  'rule.messageHours': {
    en: 'Hours within which a message must be answered.',
    'zh-CN': '买家消息须在几小时内回复。',
    ja: 'メッセージに返信すべき時間。',
  },
  'rule.messageSoon': {
    en: 'Hours left from which an answer is urgent.',
    'zh-CN': '剩余几小时起视为紧急。',
    ja: '残り時間がこれ以下なら至急。',
  },
  'rule.returnRequests': {
    en: 'A return request of an order that you ship waits for an answer.',
    'zh-CN': '自发货订单的退货请求等待处理。',
    ja: '自社出荷の返品リクエストが回答待ち。',
  },
  'rule.returnRequestDays': {
    en: 'Days within which a return request is answered.',
    'zh-CN': '退货请求应在几天内回复。',
    ja: '返品リクエストに回答するまでの日数。',
  },
  'rule.claimsDue': {
    en: 'An A-to-z claim must be answered by its due day.',
    'zh-CN': 'A-to-z 索赔须在期限前回复。',
    ja: 'マーケットプレイス保証の申請は期限までに回答。',
  },
  'rule.claimAnswerSoon': {
    en: 'Days left from which a claim is urgent.',
    'zh-CN': '索赔距期限几天起视为紧急。',
    ja: '申請の期限までこの日数以下なら至急。',
  },
  'note.returnRequests': {
    en: 'Open requests for orders that you ship, from Manage Returns; 0 says that you looked and found none.',
    'zh-CN': '“管理退货”中自发货订单的未处理请求；填 0 表示已查看且没有。',
    ja: '返品管理の自社出荷分の未対応件数。0は確認済みで該当なし。',
  },
  'note.claims': {
    en: 'Open A-to-z claims; beside it the day until which the next one must be answered.',
    'zh-CN': '未处理的 A-to-z 索赔；旁边填最近一个的回复期限。',
    ja: '未対応の申請件数。隣に次の回答期限を入力。',
  },
  'rule.violationSoon': {
    en: 'Days left from which a violation is urgent.',
    'zh-CN': '违规距到期几天起视为紧急。',
    ja: '違反の期限までこの日数以下なら至急。',
  },
  'rule.capacityNear': {
    en: 'Part of the storage limit from which it is nearly used up.',
    'zh-CN': '仓容使用到此比例即算将用完。',
    ja: '保管容量の使用率がこれ以上ならほぼ上限。',
  },
  'note.healthVerdict': {
    en: 'Judged by Rules on the newest day of each marketplace; “No data” if it is too old.',
    'zh-CN': '按规则表判断各站点最近一天；太旧则为“无数据”。',
    ja: '各マーケットプレイスの最新日をルールで判定。古ければ「データなし」。',
  },
  'note.healthLimits': {
    en: 'Each figure with Amazon’s limit of today, how far it is from it, and the day on which the limit changes. Figures of orders you ship yourself are left out if Products says Amazon ships all.',
    'zh-CN': '各指标、今天的亚马逊限值、差距，以及限值变更日期。商品表显示全部由亚马逊配送时，不计自发货指标。',
    ja: '各指標とAmazonの現在の基準、差、基準が変わる日。商品シートで全てFBAなら自社出荷の指標は対象外。',
  },
} as const satisfies Texts;
