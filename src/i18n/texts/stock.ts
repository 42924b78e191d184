/** The view of stock: what its verdicts mean, why, what to do next, and notes of its columns. */
import type { Texts } from '../translate.ts';

export const stockTexts = {
  'stock.soldOut': {
    en: 'out of stock',
    'zh-CN': '已断货',
    ja: '在庫切れ',
  },
  'stock.sold': {
    en: '{perDay} a day while in stock',
    'zh-CN': '有货时日销 {perDay}',
    ja: '在庫がある日の販売は1日{perDay}個',
  },
  'stock.left': {
    en: '{left} left, {perDay} a day ({low}–{high})',
    'zh-CN': '剩 {left}，日销 {perDay}（{low}–{high}）',
    ja: '残り{left}個、1日{perDay}個（{low}〜{high}）',
  },
  'stock.inTransfer': {
    en: '{units} of them between fulfilment centres',
    'zh-CN': '其中 {units} 件在运营中心之间调拨',
    ja: 'うち{units}個はFC間を移動中',
  },
  'stock.nothingUnderWay': {
    en: 'nothing on its way',
    'zh-CN': '没有在途',
    ja: '入荷予定なし',
  },
  'stock.underWay': {
    en: '{units} on the way, {first} of them can sell from {day}',
    'zh-CN': '在途 {units} 件，其中 {first} 件 {day} 可售',
    ja: '入荷予定{units}個、うち{first}個は{day}から販売可',
  },
  'stock.underWayAbout': {
    en: '{units} on the way, {first} of them can sell from about {day}',
    'zh-CN': '在途 {units} 件，其中 {first} 件约 {day} 可售',
    ja: '入荷予定{units}個、うち{first}個は{day}頃から販売可',
  },
  'stock.undated': {
    en: '{units} ordered, no date is typed',
    'zh-CN': '已订 {units} 件，未填日期',
    ja: '発注済み{units}個、日付の入力なし',
  },
  'stock.eventAsLastYear': {
    en: '{event} from {day}: {factor} × the usual sales, as last year',
    'zh-CN': '{day} 起 {event}：按去年为平时销量的 {factor} 倍',
    ja: '{day}から{event}：昨年と同じく通常の{factor}倍で計算',
  },
  'stock.eventUnknown': {
    en: '{event} from {day}: how much it sells is not known, type it in {sheet}',
    'zh-CN': '{day} 起 {event}：销量倍数未知，请在“{sheet}”中填写',
    ja: '{day}から{event}：販売の倍率は不明、「{sheet}」に入力',
  },
  'stock.room': {
    en: 'storage has room for about {units} {units:unit|units} of average size; Fee Preview tells the sizes',
    'zh-CN': '仓容按平均体积约可再放 {units} 件；导入费用预览后按实际体积计',
    ja: '保管容量は平均的な大きさであと約{units}個。料金プレビューで実際の大きさがわかる',
  },
  'stock.roomPart': {
    en: '{wanted} wanted, about {fits} fit into storage',
    'zh-CN': '需要 {wanted} 件，仓容约可放 {fits} 件',
    ja: '必要{wanted}個、保管容量に入るのは約{fits}個',
  },
  'stock.roomLeast': {
    en: '{wanted} wanted, about {fits} fit into storage, the least order is {least}: keep the rest elsewhere',
    'zh-CN': '需要 {wanted} 件，仓容约可放 {fits} 件，起订量 {least} 件：其余存放别处',
    ja: '必要{wanted}個、保管容量に入るのは約{fits}個、最小発注{least}個：残りは別の場所へ',
  },
  'stock.roomNone': {
    en: '{wanted} wanted, storage has no room for them',
    'zh-CN': '需要 {wanted} 件，仓容已满',
    ja: '必要{wanted}個、保管容量に空きなし',
  },
  'stock.noRoomNext': {
    en: 'make room or ask for more capacity, then order {units}',
    'zh-CN': '腾出仓容或申请扩容，再下单 {units} 件',
    ja: '容量を空けるか追加を申請し、{units}個を発注',
  },
  'stock.leadAssumed': {
    en: 'lead time not typed: {days} days assumed',
    'zh-CN': '未填备货周期：按 {days} 天计',
    ja: 'リードタイム未入力：{days}日と仮定',
  },
  'stock.plainPace': {
    en: 'days without stock are not known',
    'zh-CN': '缺货天数未知',
    ja: '欠品日は不明',
  },
  'stock.rising': {
    en: 'sales are rising: {week} a day this week, {month} this month',
    'zh-CN': '销量上升：本周日均 {week}，本月 {month}',
    ja: '販売増：今週1日{week}個、今月{month}個',
  },
  'stock.noPrice': {
    en: 'price not known',
    'zh-CN': '价格未知',
    ja: '価格は不明',
  },
  'stock.gapCost': {
    en: 'the gap costs {cost}, each later day {daily}',
    'zh-CN': '断货损失 {cost}，晚一天 {daily}',
    ja: '欠品の損失{cost}、1日遅れるごとに{daily}',
  },
  'stock.gapSales': {
    en: 'the gap costs {cost} of sales, each later day {daily}; costs are not typed',
    'zh-CN': '断货损失销售额 {cost}，晚一天 {daily}；未填成本',
    ja: '欠品で失う売上{cost}、1日遅れるごとに{daily}。原価は未入力',
  },
  'stock.noMargin': {
    en: 'at its typed costs a unit earns nothing, so the gap costs nothing',
    'zh-CN': '按所填成本每件没有利润，断货不造成损失',
    ja: '入力された費用では1個あたりの利益がなく、欠品による損失はありません',
  },
  'stock.airPays': {
    en: 'air pays below {unit} more a unit',
    'zh-CN': '每件空运多付不超过 {unit} 就划算',
    ja: '空輸の追加費用が1個{unit}未満なら得',
  },
  'stock.gap': {
    en: 'sells out {out}, an order lands {lands}: {days} {days:day|days}, {units} units',
    'zh-CN': '{out} 断货，现在下单 {lands} 到：断 {days} 天/{units} 件',
    ja: '{out}に欠品、今発注しても{lands}着：{days}日・{units}個',
  },
  'stock.gapUnderWay': {
    en: 'sells out {out}, what is on its way lands {lands}: {days} {days:day|days}, {units} units',
    'zh-CN': '{out} 断货，在途 {lands} 到：断 {days} 天/{units} 件',
    ja: '{out}に欠品、輸送中の分は{lands}着：{days}日・{units}個',
  },
  'stock.order': {
    en: 'order by {by}: {total} days of stock and shipments, {needed} are needed',
    'zh-CN': '最晚 {by} 下单：库存加在途够 {total} 天，需要 {needed} 天',
    ja: '{by}までに発注：在庫と入荷予定で{total}日分、必要は{needed}日分',
  },
  'stock.orderLate': {
    en: 'should have been ordered by {by}: {total} days of stock and shipments, {needed} are needed',
    'zh-CN': '应在 {by} 前下单：库存加在途够 {total} 天，需要 {needed} 天',
    ja: '{by}までに発注すべきでした：在庫と入荷予定で{total}日分、必要は{needed}日分',
  },
  'stock.overstock': {
    en: 'stock, shipments and orders last {days} days',
    'zh-CN': '库存、在途和订单够卖 {days} 天',
    ja: '在庫・入荷予定・発注で{days}日分',
  },
  'stock.overstockNext': {
    en: 'put off what is ordered',
    'zh-CN': '推迟已订的货',
    ja: '発注分を延期',
  },
  'stock.stale': {
    en: 'the stock report is of {day}',
    'zh-CN': '库存报告日期为 {day}',
    ja: '在庫レポートは{day}のもの',
  },
  'stock.staleNext': {
    en: 'import FBA Inventory of today',
    'zh-CN': '导入今天的 FBA 库存',
    ja: '今日のFBA在庫を取り込む',
  },
  'stock.noSales': {
    en: 'not known how much it sells',
    'zh-CN': '销量未知',
    ja: '販売数が不明',
  },
  'stock.noSalesNext': {
    en: 'import Sales & Traffic and the Inventory Ledger',
    'zh-CN': '导入销售与流量和库存分类账',
    ja: '売上とトラフィック、在庫台帳を取り込む',
  },
  'stock.fewDays': {
    en: 'only {days} {days:day|days} of sales are known',
    'zh-CN': '只有 {days} 天销量',
    ja: '販売データは{days}日分のみ',
  },
  'stock.fewDaysNext': {
    en: 'import sales of the last 30 days',
    'zh-CN': '导入近 30 天销量',
    ja: '直近30日の売上を取り込む',
  },
  'stock.waitNext': {
    en: 'wait: {units} can sell from {day}',
    'zh-CN': '等待：{units} 件 {day} 可售',
    ja: '待機：{units}個が{day}から販売可',
  },
  'stock.askNext': {
    en: 'look where the shipment is; ask Amazon or the carrier',
    'zh-CN': '查货件在哪里，询问亚马逊或承运商',
    ja: '納品の状況を確認し、Amazonか運送会社に問い合わせる',
  },
  'stock.airNext': {
    en: 'send {units} by air today, they can sell from {day}',
    'zh-CN': '今天空运 {units} 件，{day} 可售',
    ja: '今日{units}個を空輸、{day}から販売可',
  },
  'stock.airAndSeaNext': {
    en: 'send {units} by air today, they can sell from {day}; {rest} by sea',
    'zh-CN': '今天空运 {units} 件，{day} 可售；海运 {rest} 件',
    ja: '今日{units}個を空輸、{day}から販売可。{rest}個は海運',
  },
  'stock.orderTodayNext': {
    en: 'order {units} by sea today',
    'zh-CN': '今天海运下单 {units} 件',
    ja: '今日{units}個を海運で発注',
  },
  'stock.orderNext': {
    en: 'order {units} by sea by {day}',
    'zh-CN': '{day} 前海运下单 {units} 件',
    ja: '{day}までに{units}個を海運で発注',
  },
  'stock.orderSomeNext': {
    en: 'send stock',
    'zh-CN': '补货',
    ja: '在庫を送る',
  },
  'stock.feeDue': {
    en: '{units} units past {age} days are charged on {day}',
    'zh-CN': '{units} 件超过 {age} 天，{day} 收费',
    ja: '{age}日超の{units}個に{day}に課金',
  },
  'stock.aging': {
    en: 'about {units} units are past {age} days on {day}, {passing} more than today',
    'zh-CN': '{day} 约 {units} 件超过 {age} 天，比今天多 {passing} 件',
    ja: '{day}には約{units}個が{age}日超、今日より{passing}個多い',
  },
  'stock.aged': {
    en: '{units} units are older than {age} days',
    'zh-CN': '{units} 件库龄超过 {age} 天',
    ja: '{units}個が{age}日超',
  },
  'stock.storage': {
    en: 'storage of all units next month {cost}',
    'zh-CN': '下月全部仓储费 {cost}',
    ja: '来月の保管料は全部で{cost}',
  },
  'stock.clearNext': {
    en: 'coupon, lower price, or removal',
    'zh-CN': '优惠券、降价或移除',
    ja: 'クーポン、値下げ、または返送',
  },
  'stock.stranded': {
    en: '{units} units without a listing that sells them',
    'zh-CN': '{units} 件没有在售信息',
    ja: '{units}個に出品情報なし',
  },
  'stock.strandedReason': {
    en: 'Amazon says: {reason}',
    'zh-CN': '亚马逊说明：{reason}',
    ja: 'Amazonの説明：{reason}',
  },
  'stock.strandedNext': {
    en: 'fix the listing under Fix stranded inventory',
    'zh-CN': '在“修复无在售信息的库存”中修复',
    ja: '「出品されていない在庫を修正」で出品を直す',
  },
  'stock.unsellable': {
    en: '{units} units cannot be sold',
    'zh-CN': '{units} 件不可售',
    ja: '{units}個が販売不可',
  },
  'stock.unsellableNext': {
    en: 'look at the reasons; removal or disposal',
    'zh-CN': '查看原因，移除或弃置',
    ja: '理由を確認し、返送か廃棄',
  },
  'stock.noneSold': {
    en: '{units} in stock, none sold in 30 days',
    'zh-CN': '库存 {units} 件，30 天未售出',
    ja: '在庫{units}個、30日間販売なし',
  },
  'stock.slow': {
    en: '{units} in stock last {days} days',
    'zh-CN': '库存 {units} 件够卖 {days} 天',
    ja: '在庫{units}個で{days}日分',
  },
  'stock.lowFee': {
    en: 'low-inventory fee',
    'zh-CN': '低库存费',
    ja: '低在庫手数料',
  },
  'stock.lowNear': {
    en: 'low-inventory fee is near',
    'zh-CN': '接近收取低库存费',
    ja: '低在庫手数料が近い',
  },
  'stock.lowWhy': {
    en: 'supply of the last 30 days {short}, of 90 days {long}; the limit is {limit} days',
    'zh-CN': '近 30 天供货 {short} 天，近 90 天 {long} 天；界限 {limit} 天',
    ja: '直近30日の供給{short}日、90日{long}日。基準は{limit}日',
  },
  'stock.lowNext': {
    en: 'keep more stock at Amazon',
    'zh-CN': '在亚马逊多备库存',
    ja: 'Amazonの在庫を増やす',
  },
  'stock.late': {
    en: 'order {order}: {leg} {day}, {days} {days:day|days} ago',
    'zh-CN': '订单 {order}：{leg} {day}，已过 {days} 天',
    ja: '発注{order}：{leg} {day}、{days}日超過',
  },
  'stock.lateNext': {
    en: 'ask the supplier or carrier, type the new date',
    'zh-CN': '询问供应商或承运商，填入新日期',
    ja: '仕入先か運送会社に確認し、新しい日付を入力',
  },
  'stock.receiving': {
    en: '{units} units in receiving since {day}',
    'zh-CN': '{units} 件自 {day} 起在接收中',
    ja: '{units}個が{day}から受領中',
  },
  'stock.receivingNext': {
    en: 'open the shipment, ask Amazon to look for it',
    'zh-CN': '打开货件，请亚马逊查找',
    ja: '納品を開き、Amazonに調査を依頼',
  },
  'note.supply': {
    en: 'Of all stock: time to order? Will it sell out before something lands? Settings in Rules say how many days are needed.',
    'zh-CN': '综合全部库存：该下单了吗？到货前会断货吗？需要多少天见“规则”。',
    ja: '在庫全体から：発注の時期か、入荷前に欠品するか。必要日数は「ルール」で設定。',
  },
  'note.agedStock': {
    en: 'Units that Amazon charges for on the next 15th, or that are old.',
    'zh-CN': '下一个 15 日将被收费或库龄高的库存。',
    ja: '次の15日に課金される、または古い在庫。',
  },
  'note.slowMover': {
    en: 'Stock at Amazon lasts longer than Rules allow, at the highest likely pace.',
    'zh-CN': '按最高的可能日销，亚马逊库存仍超过“规则”允许的天数。',
    ja: '最も高く見積もった販売数でも、在庫日数がルールの上限を超える商品。',
  },
  'note.lowInventory': {
    en: 'Charged while the supply of both the last 30 and the last 90 days is below the limit.',
    'zh-CN': '近 30 天与近 90 天供货都低于界限时收费。',
    ja: '直近30日と90日の供給がともに基準未満の間、課金されます。',
  },
  'note.onItsWay': {
    en: 'A step of an order is overdue, or Amazon has been receiving units for too long.',
    'zh-CN': '订单有步骤逾期，或亚马逊接收过久。',
    ja: '発注の工程が遅れている、またはAmazonの受領が長引いている。',
  },
  'note.inTransfer': {
    en: 'Between fulfilment centres: it is stock, though nobody can buy it today.',
    'zh-CN': '运营中心之间调拨：算作库存，但今天不可购买。',
    ja: 'FC間の移動中：今日は買えませんが在庫に数えます。',
  },
  'note.openOrders': {
    en: 'Of Purchase Orders, without those that have a shipment: Amazon counts these as inbound.',
    'zh-CN': '来自采购单，不含已有货件编号的：亚马逊已计入入库。',
    ja: '発注のうち納品番号のないもの。番号があればAmazonの入荷予定に含まれます。',
  },
  'note.perDayInStock': {
    en: 'Units a day on days with stock; a day that sold out counts as at least so many. Days on which the whole shop sold far more than usual are left out.',
    'zh-CN': '有货日的日均销量；售罄当天按“至少”计。全店销量远高于平常的日子不计。',
    ja: '在庫がある日の1日の販売数。売り切れた日は「少なくとも」と数えます。店全体が普段より大きく売れた日は除きます。',
  },
  'note.pace': {
    en: 'Units a day that the plan uses: of 90 days, or weighted 50 / 30 / 20 % of 7, 30 and 90 days if recent days differ beyond chance.',
    'zh-CN': '计划所用的日销：近 90 天；若近期变化超出偶然，则按 7、30、90 天加权 50/30/20 %。',
    ja: '計画に使う1日の販売数。90日平均。最近の差が偶然を超えるときは7・30・90日を50/30/20 %で加重。',
  },
  'note.paceBounds': {
    en: 'The true pace lies within these bounds in 90 of 100 cases.',
    'zh-CN': '真实日销在 100 次中有 90 次落在此范围。',
    ja: '真の販売数は100回中90回この範囲に入ります。',
  },
  'note.coverDays': {
    en: 'How long the stock at Amazon lasts.',
    'zh-CN': '亚马逊库存还能卖多少天。',
    ja: 'Amazonの在庫があと何日もつか。',
  },
  'note.sellsOut': {
    en: 'With what is on its way; undated shipments land after the usual lead time.',
    'zh-CN': '计入在途；无日期的货件按通常周期到货。',
    ja: '入荷予定を含みます。日付のない納品は通常のリードタイムで着くとみなします。',
  },
  'note.orderBy': {
    en: 'The last day on which an order by sea keeps the safety stock.',
    'zh-CN': '海运下单仍能保住安全库存的最后一天。',
    ja: '海運の発注で安全在庫を保てる最後の日。',
  },
  'note.orderUnits': {
    en: 'Whole cases, at least the minimum order; open orders are taken off.',
    'zh-CN': '按整箱，不低于最小起订量；已扣除未完订单。',
    ja: 'ケース単位、最小発注数以上。発注済みの分は差し引いています。',
  },
  'note.transportAdvice': {
    en: 'The cheapest that leaves no gap.',
    'zh-CN': '不断货的最便宜方式。',
    ja: '欠品しない最も安い手段。',
  },
  'note.safetyStock': {
    en: 'Units not planned to be sold: safety days, or of a lead time typed as a range its spread.',
    'zh-CN': '不计划卖出的数量：安全天数；若周期填为范围，则按其波动计算。',
    ja: '販売を見込まない数。安全日数、またはリードタイムを幅で入力した場合はそのばらつきから。',
  },
  'note.feeUnits': {
    en: 'About: the oldest sell first, and ages within a bucket are not known.',
    'zh-CN': '约数：先卖最旧的，区间内的具体库龄未知。',
    ja: '概数。古いものから売れるとし、区分内の日数は不明。',
  },
  'note.historicalSupply': {
    en: 'Days, as Amazon says in FBA Planning.',
    'zh-CN': '天数，来自 FBA 库存规划。',
    ja: '日数。FBA在庫計画の値。',
  },
  'note.daysOnHand': {
    en: 'Average stock of the last 30 days divided by units sold a day.',
    'zh-CN': '近 30 天平均库存除以日销。',
    ja: '直近30日の平均在庫を1日の販売数で割った値。',
  },
  'note.sellThrough': {
    en: 'Units shipped in 90 days divided by average stock, as Amazon says.',
    'zh-CN': '90 天出货量除以平均库存，来自亚马逊。',
    ja: '90日の出荷数を平均在庫で割った値（Amazonによる）。',
  },
  'note.stockAtStake': {
    en: 'What a day without these sales, or each later day, costs: margin, or price if costs are not typed.',
    'zh-CN': '少卖一天或再拖一天的损失：毛利；未填成本则按售价。',
    ja: '売れない1日、または1日遅れるごとの損失。粗利、原価が未入力なら価格。',
  },
  'stock.risingNext': {
    en: 'stock lasts {days} days at this pace: order earlier',
    'zh-CN': '按此速度库存够卖 {days} 天：提前下单',
    ja: 'このペースで在庫は{days}日分：発注を早める',
  },
  'note.demand': {
    en: 'Rising: the last week sold at least 1.2 × the month before, beyond chance.',
    'zh-CN': '上升：近一周销量至少为前一月的 1.2 倍，且超出偶然。',
    ja: '増加：直近1週間が前月の1.2倍以上で、偶然を超える。',
  },
  'stock.visited': {
    en: '{visits} sessions in the reports of the last four weeks; how it sold before is not known',
    'zh-CN': '近四周报告中有 {visits} 次会话；此前销量未知',
    ja: '直近4週間のレポートでセッション{visits}。以前の売れ行きは不明',
  },
  'stock.perhaps': {
    en: 'an order may be due: at {perDay} a day stock and shipments last {total} days, {needed} are needed',
    'zh-CN': '可能该下单了：若日销 {perDay}，库存加在途够 {total} 天，需要 {needed} 天',
    ja: '発注の時期かもしれません：1日{perDay}個なら在庫と入荷予定で{total}日分、必要は{needed}日分',
  },
  'stock.perhapsNext': {
    en: 'look again in a week; an order would be about {units}',
    'zh-CN': '一周后再看；若下单约 {units} 件',
    ja: '1週間後に再確認。発注するなら約{units}個',
  },
} as const satisfies Texts;
