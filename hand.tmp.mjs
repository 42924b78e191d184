// node hand.tmp.mjs BOOK DAY OPS.json : ops = [["call", fn, req], ["type", sheet, row, title, value], ["print", sheet, [titles]], ["del", sheet, title]]
import { readFileSync, writeFileSync } from 'node:fs';
import { loadModule } from './tooling/load-module.mjs';
const { DaybookHost } = await loadModule('test/commands/daybook-host.ts', { packages: 'external' });
const [book, day, ops] = process.argv.slice(2);
const d = new DaybookHost(undefined, JSON.parse(readFileSync(book, 'utf8')));
d.now = Date.parse(`${day}T17:00:00Z`);
for (const [op, ...a] of JSON.parse(ops)) {
  if (op === 'call') console.log(a[0], JSON.stringify(d.ask(a[0], a[1]))?.slice(0, 3000));
  if (op === 'type') { const [s, r, t, v] = a; const header = d.values(s)[0]; const c = typeof t === 'number' ? t : header.indexOf(t); if (c < 0) throw new Error(`no ${t} in ${header}`);
    d.sheet(s).setCells({ row: r, column: c, rows: 1, columns: 1 }, [[v === null ? null : { value: v }]]); }
  if (op === 'print') { const vals = d.values(a[0]); const h = vals[0]; const cols = a[1]?.length ? a[1].map((t) => h.indexOf(t)) : h.map((_, i) => i);
    for (const [i, row] of vals.slice(0, a[2] ?? 30).entries()) console.log(i, cols.map((c) => String(row[c] ?? '').slice(0, a[3] ?? 160)).join(' | ')); }
  if (op === 'menu') console.log(JSON.stringify(d.host.rpc?.(a[0])));
  if (op === 'sheets') console.log(d.spreadsheet.sheets.map((s) => s.name).join(', '));
}
writeFileSync(book, JSON.stringify(d.spreadsheet.toJSON()));
