/** Finds mojibake: text that was decoded with the wrong encoding and saved before the file reached us. */
import type { Cell } from '../../src/values/cell.ts';

/** The bytes 80–BF (continuation bytes of UTF-8) decoded as Windows-1252. */
const FOLLOWER =
  '[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013\\u2014\\u2018-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122]';

/** UTF-8 read as Windows-1252: `ä¼šè¯`, `â€“`, `Ã¼`, for dashes, Chinese, Japanese and accented letters. */
const READ_AS_WESTERN = new RegExp(`[\\u00e2-\\u00e9\\u00ef]${FOLLOWER}{2}|[\\u00c2\\u00c3]${FOLLOWER}`);

/** UTF-8 read as GBK: 会话, 标题, 商品, 广告, 搜索, 点击, 花费, 展示 and the replacement character. */
const READ_AS_GBK = /浼氳瘽|鏍囬|鍟嗗搧|骞垮憡|鎼滅储|鐐瑰嚮|鑺辫垂|灞曠ず|锟斤拷/;

/** UTF-8 read as Shift-JIS: 商品, 広告, セッ, クリ, キャ, 費用. */
const READ_AS_SHIFT_JIS = /蝠・刀|蠎・相|繧ｻ繝|繧ｯ繝ｪ|繧ｭ繝|雋ｻ逕ｨ|縺[ｮｫｯ]/;

/** How many rows are checked. */
export const HEADER_ROWS = 12;
const MAX_LOST_SHARE = 0.01;

function isBroken(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  return (
    cell.includes('\ufffd') || READ_AS_WESTERN.test(cell) || READ_AS_GBK.test(cell) || READ_AS_SHIFT_JIS.test(cell)
  );
}

/** One broken title may be Amazon's own; a broken first row, or two broken cells in one top row, is the file's. */
function brokenHeaderCell(table: readonly (readonly Cell[])[]): string | undefined {
  const rows = table.slice(0, HEADER_ROWS).map((row) => row.filter(isBroken));
  const row = rows.find((broken, index) => broken.length >= (index === 0 ? 1 : 2));
  return row && String(row[0]);
}

/** A broken cell as a sample, if the table as a whole is broken. `text` is the file's text, `''` for a workbook. */
export function mojibakeSample(table: readonly (readonly Cell[])[], text = ''): string | undefined {
  const inHeader = brokenHeaderCell(table);
  if (inHeader !== undefined) return inHeader.slice(0, 30);
  const lost = text.split('\ufffd').length - 1;
  return lost > text.length * MAX_LOST_SHARE ? '\ufffd' : undefined;
}
