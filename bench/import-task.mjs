// One way to read one report, measured in a process of its own: `node bench/import-task.mjs TASK ROWS` prints milliseconds.
import { readFileSync } from 'node:fs';

const [, , task, file] = process.argv;
const bytes = new Uint8Array(readFileSync(file));

const ANSWERS = { fileName: 'Search_term_report.csv', how: 'upload', delimited: true, today: 20_780 };

/** Bytes → table → typed rows → what is to be written: all that the add-on computes beside Google's services. */
async function ours() {
  const { parseFile, readReport, planMerge, textTable } = await import('../build/modules/import-path.mjs');
  return () => {
    // As the import worker does: the table of a large text stays in it.
    const { large, tables } = parseFile(bytes);
    const reading = readReport(large ? textTable(large) : tables[0].table, ANSWERS);
    if (reading.status !== 'read') throw new Error(JSON.stringify(reading));
    return planMerge([], reading.rows, reading.kind).appends.length;
  };
}

async function parse() {
  const { parseFile } = await import('../build/modules/import-path.mjs');
  return () => {
    const { large, tables } = parseFile(bytes);
    return (large ? large : tables[0].table).length - 1;
  };
}

/** uDSV's fastest: rows of strings, nothing read. */
async function udsv() {
  const { inferSchema, initParser } = await import('udsv');
  return () => {
    const text = new TextDecoder().decode(bytes);
    return initParser(inferSchema(text)).stringArrs(text).length;
  };
}

/** What is usual: objects of PapaParse, numbers by regular expressions, a schema for every row, rows by key. */
async function usual() {
  const [{ default: Papa }, z] = await Promise.all([import('papaparse'), import('zod')]);
  const number = (text) => (text === '' ? null : Number(text.replace(/[$,%\s]/g, '')) / (text.endsWith('%') ? 100 : 1));
  const text = z.string();
  const day = z.date();
  const amount = z.number().nullable();
  const isText = (field) =>
    / ID$|name$|code$|product$|currency$|value$|type$|^Country$|^Targeting$|^(Customer )?search term$/i.test(field);
  return () => {
    const { data, meta } = Papa.parse(new TextDecoder().decode(bytes), { header: true, skipEmptyLines: true });
    const names = meta.fields.filter(isText);
    const days = meta.fields.filter((field) => /date$/i.test(field));
    const figures = meta.fields.filter((field) => !names.includes(field) && !days.includes(field));
    const all = [
      ...names.map((name) => [name, text]),
      ...days.map((name) => [name, day]),
      ...figures.map((name) => [name, amount]),
    ];
    const schema = z.object(Object.fromEntries(all));
    const rows = new Map();
    for (const row of data) {
      for (const name of days) row[name] = new Date(row[name]);
      for (const name of figures) row[name] = number(row[name]);
      const key = [...names.map((name) => row[name]), ...days.map((name) => row[name].getTime())].join(' ');
      rows.set(key, schema.parse(row));
    }
    return rows.size;
  };
}

async function sheetjs() {
  const { read, utils } = (await import('xlsx')).default;
  return () => {
    const book = read(bytes, { type: 'array', dense: true, cellText: false, cellHTML: false, cellFormula: false });
    return utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1, raw: true, defval: '' }).length - 1;
  };
}

const work = await { ours, parse, udsv, usual, sheetjs }[task]();
const start = process.cpuUsage();
const rows = work();
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ milliseconds: (user + system) / 1000, rows }));
