// Arguments of every custom function for a sheet of many rows: invented, every row another, none of them bad.

/** A column: one cell a row. */
const column = (cell) => (rows) => Array.from({ length: rows }, (_, row) => [cell(row)]);
/** One value for the whole call. */
const single = (value) => () => value;
/** Numbers that look random and are the same every time. */
const spread = (row, from, to) => from + ((row * 7919) % (to - from + 1));

const units = column((row) => spread(row, 0, 900));
const perDay = column((row) => spread(row, 0, 300) / 10);
const clicks = column((row) => spread(row, 0, 120));
const orders = column((row) => spread(row, 0, 9));
const money = column((row) => spread(row, 0, 90_000) / 100);
const price = column((row) => spread(row, 500, 9_000) / 100);
const sessions = column((row) => spread(row, 1, 4_000));
const days = column((row) => spread(row, 0, 240));
const leadTime = column((row) => spread(row, 20, 60));
const target = column((row) => spread(row, 10, 40) / 100);
const rate = column((row) => spread(row, 1, 30) / 100);
// Every day another: each asks Google for its day once.
const date = column((row) => ({ date: Date.UTC(2024, 0, 1) + (row % 730) * 86_400_000 }));
const later = column((row) => ({ date: Date.UTC(2024, 0, 1) + ((row % 730) + 9) * 86_400_000 }));
const rank = column((row) => (row % 7 === 0 ? 'Not found' : spread(row, 1, 300)));
const METRICS = ['ODR', 'LSR', 'CANCEL', 'VTR', 'OTDR', 'RESPONSE_RATE'];

/** Function → its arguments, each made for a number of rows. */
export const INPUTS = {
  DAYS_OF_COVER: [units, units],
  WEIGHTED_VELOCITY: [units, units, units],
  STOCKOUT_DATE: [units, perDay, date],
  STOCK_GAP_DAYS: [units, perDay, days],
  REORDER_POINT: [perDay, leadTime],
  REORDER_QTY: [units, units, perDay, leadTime],
  ORDER_BY_DATE: [units, units, perDay, leadTime, date],
  STOCK_STATUS: [days, leadTime],
  DAYS_INVENTORY_ON_HAND: [units, units],
  SELL_THROUGH: [units, units],
  LOW_INVENTORY_FEE_RISK: [days, days],
  CLICKS_NEEDED: [rate, single(0.9), orders],
  ACOS_STATUS: [money, money, target, clicks, orders],
  TACOS: [money, money],
  ROAS: [money, money],
  BREAK_EVEN_ACOS: [price, price, price],
  BID_FOR_TARGET: [clicks, money, target, price],
  SEARCH_TERM_VERDICT: [clicks, orders, money, money, target, rate],
  CTR_STATUS: [sessions, clicks],
  CPC_STATUS: [money, clicks, price],
  CONVERSION_CHANGE: [sessions, units, sessions, units],
  CONVERSION_STATUS: [sessions, orders, sessions, orders],
  SALES_BRIDGE: [sessions, units, money, sessions, units, money],
  ORGANIC_SHARE: [column((row) => 200 + row), clicks],
  GROSS_MARGIN: [money, money],
  GOAL_SPLIT: [single(1_200_000), (rows) => rows, column((row) => spread(row, 1, 9))],
  PACE_STATUS: [money, money, rate],
  HEALTH_STATUS: [column((row) => METRICS[row % METRICS.length]), rate],
  HOURS_LEFT: [date, later],
  REVIEW_REQUEST_STATUS: [date, later],
  RANK_PAGE: [rank],
  KEYWORD_COVERAGE: [rank, sessions],
  BSR_TREND: [
    (rows) => Array.from({ length: rows }, (_, row) => Array.from({ length: 8 }, (_, i) => spread(row + i, 1, 9_999))),
  ],
};
