/** What Customers says of orders, feedback, returns and claims: on its sheet, on Today and in Rules. */
import type { Texts } from '../translate.ts';

export const customersTexts = {
  'customers.feedback': {
    en: '{stars}-star feedback of {day}',
    'zh-CN': '{day} 的 {stars} 星店铺反馈',
    ja: '{day}の星{stars}の出品者評価',
  },
  'customers.quote': { en: '“{comment}”', 'zh-CN': '“{comment}”', ja: '「{comment}」' },
  'customers.noComment': { en: 'no comment', 'zh-CN': '无评论', ja: 'コメントなし' },
  'customers.order': { en: 'order {order}', 'zh-CN': '订单 {order}', ja: '注文 {order}' },
  'customers.removal': {
    en: 'removal case: {case}, until {day}',
    'zh-CN': '可申请移除：{case}，截止 {day}',
    ja: '削除の対象：{case}、{day}まで',
  },
  'customers.noRemoval': {
    en: 'no removal case in Amazon’s policy',
    'zh-CN': '不符合亚马逊的移除情形',
    ja: 'Amazonの削除条件に当たらず',
  },
  'customers.nextAnswer': {
    en: 'Solve it with the buyer, then reply publicly in one factual sentence; ask for no removal.',
    'zh-CN': '先与买家解决，再用一句事实公开回复；不要申请移除。',
    ja: '購入者と解決し、事実を一文で公開返信。削除は依頼しない。',
  },
  'customers.nextRemove': {
    en: 'Request removal once in Feedback Manager, naming this case.',
    'zh-CN': '在反馈管理器中按此情形申请移除一次。',
    ja: '評価管理でこの理由を挙げて削除を1回依頼。',
  },
  'customers.nextReadReview': {
    en: 'Read it: if all of it is about the product, request removal once; else reply.',
    'zh-CN': '请阅读：若全部只谈商品，申请移除一次；否则回复。',
    ja: '全文が商品の感想だけなら削除を1回依頼、違えば返信。',
  },
  'customers.nextStrike': {
    en: 'Read it: if all of it is about the delivery, request the strike-through once; else reply.',
    'zh-CN': '请阅读：若全部只谈配送，申请划除一次；否则回复。',
    ja: '全文が配送の不満だけなら取り消し線を1回依頼、違えば返信。',
  },
  'customers.shipOverdue': {
    en: '{count} {count:order|orders} past the ship-by date',
    'zh-CN': '{count} 个订单已过发货期限',
    ja: '{count}件の注文が出荷期限超過',
  },
  'customers.shipToday': {
    en: '{count} {count:order|orders} to hand over today',
    'zh-CN': '{count} 个订单今天须发出',
    ja: '本日出荷期限の注文が{count}件',
  },
  'customers.shipNext': {
    en: '{count} {count:order|orders} to hand over within {days} {days:day|days}',
    'zh-CN': '{count} 个订单须在 {days} 天内发出',
    ja: '{days}日以内に出荷期限の注文が{count}件',
  },
  'customers.shipProducts': { en: 'for {names}', 'zh-CN': '商品：{names}', ja: '商品：{names}' },
  'customers.shipReport': {
    en: 'by the report of {day}: what was sent since is not in it',
    'zh-CN': '依据 {day} 的报告，之后发出的不在其中',
    ja: '{day}のレポートによる（その後の出荷は含まない）',
  },
  'customers.returnArrived': {
    en: 'return of order {order} arrived {day}, not refunded',
    'zh-CN': '订单 {order} 的退货 {day} 已到，尚未退款',
    ja: '注文 {order} の返品が {day} に到着、未返金',
  },
  'customers.returnAsked': {
    en: 'return request of order {order} waits since {day}',
    'zh-CN': '订单 {order} 的退货请求自 {day} 起等待处理',
    ja: '注文 {order} の返品リクエストが {day} から回答待ち',
  },
  'customers.returnReport': {
    en: 'by the report of {day}',
    'zh-CN': '依据 {day} 的报告',
    ja: '{day}のレポートによる',
  },
  'customers.returnStatus': { en: 'status {status}', 'zh-CN': '状态 {status}', ja: '状態 {status}' },
  'customers.nextRefund': {
    en: 'Check the parcel and refund it in Manage Returns.',
    'zh-CN': '验货后在“管理退货”中退款。',
    ja: '返品を確認し「返品管理」で返金。',
  },
  'customers.nextAuthorize': {
    en: 'Authorize or close it in Manage Returns.',
    'zh-CN': '在“管理退货”中批准或关闭。',
    ja: '「返品管理」で承認または終了。',
  },
  'rule.fbmReturn': {
    en: 'A return of an order that you ship waits for your answer, or arrived and is not refunded.',
    'zh-CN': '自发货订单的退货等待处理，或已到货但未退款。',
    ja: '自社出荷の返品が回答待ち、または到着したが未返金。',
  },
  'customers.nextShip': {
    en: 'Hand them over and confirm the shipment with tracking.',
    'zh-CN': '交给承运商，并填追踪号确认发货。',
    ja: '出荷して追跡番号付きで出荷通知。',
  },
  'customers.returns': {
    en: '{count} returns “{cause}” in {days} {days:day|days}',
    'zh-CN': '{days} 天内 {count} 件因“{cause}”退货',
    ja: '{days}日間に「{cause}」の返品が{count}点',
  },
  'customers.expected': { en: '{expected} expected', 'zh-CN': '预期 {expected} 件', ja: '見込み{expected}' },
  'customers.reasons': { en: 'reasons: {reasons}', 'zh-CN': '原因：{reasons}', ja: '理由：{reasons}' },
  'customers.noPast': {
    en: 'too few sold before: held against your other products',
    'zh-CN': '此前销量太少：与您的其他商品比较',
    ja: '過去の販売が少なく、他の商品と比較',
  },
  'customers.nextDefective': {
    en: 'Read the comments, check the batch; stop it at Amazon if it is faulty.',
    'zh-CN': '阅读退货评论，检查批次；若有缺陷，在亚马逊停售该批。',
    ja: 'コメントを読みロットを確認。不良なら販売を止める。',
  },
  'customers.nextDescribed': {
    en: 'Compare title, images and measures with what buyers write; correct the page.',
    'zh-CN': '对照买家评论检查标题、图片和尺寸；修正页面。',
    ja: 'タイトル・画像・寸法を購入者の声と照合し、ページを直す。',
  },
  'customers.nextDamaged': {
    en: 'Check the packaging; claim units that Amazon damaged.',
    'zh-CN': '检查包装；对亚马逊损坏的商品索赔。',
    ja: '梱包を確認。Amazonが破損した分は補てんを請求。',
  },
  'customers.nextSize': {
    en: 'Correct the size chart and say how it fits.',
    'zh-CN': '修正尺码表并说明版型。',
    ja: 'サイズ表を直し、着用感を記載。',
  },
  'customers.nextLook': { en: 'Read the comments.', 'zh-CN': '阅读退货评论。', ja: 'コメントを読む。' },
  'customers.rating': { en: 'rating {before} → {now}', 'zh-CN': '评分 {before} → {now}', ja: '評価 {before} → {now}' },
  'customers.reviews': {
    en: 'reviews {before} → {now}',
    'zh-CN': '评论数 {before} → {now}',
    ja: 'レビュー数 {before} → {now}',
  },
  'customers.nextReviews': {
    en: 'Read the newest reviews; look whether a variation was split off.',
    'zh-CN': '阅读最新评论；检查变体是否被拆分。',
    ja: '最新レビューを読み、バリエーションの分離を確認。',
  },
  'customers.lost': {
    en: '{units} {units:unit|units} lost or damaged at Amazon, not paid for',
    'zh-CN': '亚马逊遗失或损坏 {units} 件，尚未赔偿',
    ja: 'Amazonで紛失・破損した{units}点が未補てん',
  },
  'customers.claimUntil': {
    en: 'claim until {day}: {days} {days:day|days} left',
    'zh-CN': '索赔截止 {day}：还剩 {days} 天',
    ja: '請求期限{day}、残り{days}日',
  },
  'customers.claimPartlyOver': {
    en: 'on a day from {first} to {last}: some may be too old by now, the last can be claimed until {day}',
    'zh-CN': '发生于 {first} 至 {last} 之间：部分可能已过期，最晚可索赔至 {day}',
    ja: '{first}〜{last}に発生。一部は期限切れの可能性があり、最終の請求期限は{day}',
  },
  'customers.worth': { en: '{money} at your price', 'zh-CN': '按售价 {money}', ja: '販売価格で{money}' },
  'customers.nothingPaid': {
    en: 'no reimbursement is imported for it',
    'zh-CN': '没有导入相关赔偿',
    ja: '補てんの取り込みなし',
  },
  'customers.nextClaim': {
    en: 'Look at Inventory Defect and Reimbursement and file the claim there.',
    'zh-CN': '打开“库存缺陷与赔偿”，在那里提交索赔。',
    ja: '「在庫の不備と補てん」で確認し請求。',
  },
  'customers.ask': {
    en: '{count} order lines can be asked for a review; delivery taken as {days} days after the order',
    'zh-CN': '{count} 条订单可以请求评论；按下单后 {days} 天送达估算',
    ja: '{count}行の注文がレビュー依頼可能（注文{days}日後に配達と仮定）',
  },
  'customers.lastChance': {
    en: '{count} of them for the last time today',
    'zh-CN': '其中 {count} 条今天是最后机会',
    ja: 'うち{count}行は本日が最終日',
  },
  'customers.nextAsk': {
    en: 'Press “Request a Review” for all alike, or for none.',
    'zh-CN': '对所有订单一视同仁地点击“请求评论”，或都不点。',
    ja: '全ての注文に等しく「レビューをリクエスト」、または全てしない。',
  },
  'customers.others': { en: '{count} more', 'zh-CN': '其余 {count} 条', ja: 'その他{count}件' },

  'rule.shipDue': {
    en: 'An order must be handed over by its ship-by date.',
    'zh-CN': '订单必须在发货期限前交给承运商。',
    ja: '注文は出荷期限までに引き渡す。',
  },
  'rule.feedback': {
    en: 'A buyer gave few stars and has no answer.',
    'zh-CN': '买家给了低星且未获回复。',
    ja: '低い評価に返信していない。',
  },
  'rule.returnsUp': {
    en: 'A product comes back for a fault more often than in its own past.',
    'zh-CN': '商品因问题退货比自己过去明显增多。',
    ja: '不具合による返品が自身の過去より明らかに多い。',
  },
  'rule.returnsHigh': {
    en: 'A product perhaps comes back more often, or more often than the others.',
    'zh-CN': '商品退货可能增多，或多于其他商品。',
    ja: '返品が増えた可能性、または他の商品より多い。',
  },
  'rule.ratingFell': {
    en: 'The own rating fell by this much within a week.',
    'zh-CN': '自有评分一周内下降达到此值。',
    ja: '自社商品の評価が1週間でこれだけ低下。',
  },
  'rule.reviewsFell': {
    en: 'So many of the own reviews went within a week.',
    'zh-CN': '自有评论一周内减少达到此数。',
    ja: '自社商品のレビューが1週間でこれだけ減少。',
  },
  'rule.claim': {
    en: 'Units lost or damaged at Amazon can be claimed until a day.',
    'zh-CN': '亚马逊遗失或损坏的商品须在期限前索赔。',
    ja: 'Amazonで紛失・破損した在庫は期限までに請求。',
  },
  'rule.eventsMaxAge': {
    en: 'Days after the import of feedback or returns after which they count as no data.',
    'zh-CN': '反馈或退货报告导入后超过此天数视为无数据。',
    ja: '評価・返品の取り込みからこの日数を過ぎるとデータなし。',
  },
  'rule.shipSoon': {
    en: 'Days before the ship-by date from which an order is told.',
    'zh-CN': '发货期限前几天开始提示。',
    ja: '出荷期限のこの日数前から知らせます。',
  },
  'rule.shipHour': {
    en: 'The hour of the day from which orders due today are urgent.',
    'zh-CN': '当天到期的订单从几点起视为紧急。',
    ja: '本日期限の注文を至急とする時刻。',
  },
  'rule.shipStale': {
    en: 'Days after which a list of unshipped orders says nothing any more.',
    'zh-CN': '未发货订单报告超过此天数即不再有效。',
    ja: '未出荷の一覧はこの日数を過ぎると使いません。',
  },
  'rule.feedbackStars': {
    en: 'Feedback with at most so many stars is negative.',
    'zh-CN': '不超过此星数的反馈视为负面。',
    ja: 'この星数以下の評価を低評価とします。',
  },
  'rule.feedbackDays': {
    en: 'Days for which a feedback without an answer is told.',
    'zh-CN': '未回复的反馈提示多少天。',
    ja: '返信のない評価を知らせる日数。',
  },
  'rule.feedbackRemovable': {
    en: 'Days after which Amazon removes no feedback any more.',
    'zh-CN': '超过此天数亚马逊不再移除反馈。',
    ja: 'この日数を過ぎるとAmazonは評価を削除しません。',
  },
  'rule.returnsEvidence': {
    en: 'Evidence (log likelihood ratio) from which returns are urgent.',
    'zh-CN': '退货证据（对数似然比）达到此值即需处理。',
    ja: '返品の証拠（対数尤度比）がこれ以上なら要対応。',
  },
  'rule.returnsHint': {
    en: 'Evidence from which returns are to be watched.',
    'zh-CN': '退货证据达到此值即需关注。',
    ja: '返品の証拠がこれ以上なら要注意。',
  },
  'rule.claimDays': {
    en: 'Days within which Amazon takes a claim.',
    'zh-CN': '亚马逊受理索赔的天数。',
    ja: 'Amazonが請求を受け付ける日数。',
  },
  'rule.claimWait': {
    en: 'Days in which Amazon may find or pay for units by itself.',
    'zh-CN': '等待亚马逊自行找回或赔偿的天数。',
    ja: 'Amazonが自ら発見・補てんするのを待つ日数。',
  },
  'rule.claimSoon': {
    en: 'Days left from which a claim is urgent.',
    'zh-CN': '索赔剩余天数不超过此值即紧急。',
    ja: '請求期限までこの日数以下なら至急。',
  },
  'rule.deliveryDays': {
    en: 'Days from the order to its delivery, as an estimate.',
    'zh-CN': '下单到送达的估计天数。',
    ja: '注文から配達までの推定日数。',
  },

  'note.customerKind': {
    en: 'Orders that you ship, seller feedback, returns by ASIN, own reviews, units to claim, and orders to ask for a review.',
    'zh-CN': '自发货订单、店铺反馈、按 ASIN 的退货、自有评论、可索赔商品、可请求评论的订单。',
    ja: '自社出荷の注文、出品者評価、ASIN別の返品、自社レビュー、補てん請求、レビュー依頼。',
  },
  'note.customerVerdict': {
    en: 'Judged by Rules. Single orders have a state; the row without an order is judged for all of them.',
    'zh-CN': '按规则表判断。单个订单只显示状态；没有订单号的行代表全部。',
    ja: 'ルールで判定。個々の注文は状態のみ、注文番号のない行で全体を判定。',
  },
  'note.customerDue': {
    en: 'Ship-by date, last day of a removal request, or last day of a claim.',
    'zh-CN': '发货期限、申请移除的最后一天，或索赔的最后一天。',
    ja: '出荷期限、削除依頼の最終日、または請求期限。',
  },
  'note.removal': {
    en: 'Amazon removes feedback that is obscene, has personal data, or is wholly a product review, and strikes through what is wholly about its own delivery. Anything else: no case.',
    'zh-CN': '亚马逊仅移除含脏话、个人信息或全部为商品评论的反馈，并划除全部针对其配送的反馈。其余均不符合。',
    ja: 'Amazonが削除するのは、わいせつ・個人情報・全文が商品レビューの評価のみ。全文がAmazonの配送なら取り消し線。他は対象外。',
  },
  'note.customerCount': {
    en: 'Units, stars of a feedback, returns of the last 28 days, or number of reviews.',
    'zh-CN': '件数、反馈星数、最近 28 天退货数，或评论数。',
    ja: '点数、評価の星、直近28日の返品数、またはレビュー数。',
  },
  'note.returnsExpected': {
    en: 'Returns of 28 days at the rate of the ASIN’s own past; while few were sold, drawn to the rate of all products.',
    'zh-CN': '按该 ASIN 过去的退货率，28 天的预期退货；销量少时向全部商品的退货率靠拢。',
    ja: 'ASIN自身の過去の率での28日間の見込み。販売が少ない間は全商品の率に寄せます。',
  },
  'note.returnRate': {
    en: 'Returned units ÷ units bought at the time from which returns come, about 12 days before.',
    'zh-CN': '退货件数 ÷ 对应时期（约 12 天前）售出的件数。',
    ja: '返品数 ÷ 返品の元となる時期（約12日前）の販売数。',
  },
  'note.faultShare': {
    en: 'Share of returns for a fault, a wrong description, damage or size.',
    'zh-CN': '因缺陷、描述不符、损坏或尺码而退货的占比。',
    ja: '不良・説明違い・破損・サイズによる返品の割合。',
  },
} as const satisfies Texts;
