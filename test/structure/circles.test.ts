/**
 * No file is needed, over whatever detours and be it for a type alone, by one that it needs; but for objects that know
 * each other at Google.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** A range knows its sheet, a sheet its spreadsheet, and each makes the others; so it is in the model of them. */
const GOOGLES_OWN: Readonly<Record<string, readonly string[]>> = {
  'workbench/google': [
    ...['spreadsheet', 'sheet', 'range', 'range-list', 'selection', 'named-range', 'protection', 'filter', 'banding'],
    ...['data-validation', 'data-validation-builder', 'conditional-format-rule', 'conditional-format-rule-builder'],
    ...['embedded-chart', 'embedded-chart-builder', 'sheet-rules'],
  ],
  'workbench/model': [
    ...['spreadsheet', 'sheet', 'sheet-surroundings', 'apply-structural-edit', 'move-charts', 'sort-rows'],
    ...['fill-sheet', 'from-json', 'to-json'],
  ],
};

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const paths = text.matchAll(/(?:^(?:import|export)\b[^;'"]*from |^import |\bimport\()'(\.[^']+\.ts)'/gm);
  return [...paths].map(([, path]) => relative(ROOT, resolve(ROOT, dirname(file), path!)));
}

type Needs = ReadonlyMap<string, readonly string[]>;

/** Files that need each other, each such knot by itself (Tarjan). */
function knotsIn(needs: Needs): string[][] {
  const [found, low] = [new Map<string, number>(), new Map<string, number>()];
  const stack: string[] = [];
  const knots: string[][] = [];
  const visit = (file: string): void => {
    found.set(file, found.size);
    low.set(file, found.get(file)!);
    stack.push(file);
    for (const next of needs.get(file) ?? []) {
      if (!found.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file)!, low.get(next)!, found.get(next)!));
    }
    if (low.get(file) !== found.get(file)) return;
    const knot = stack.splice(stack.indexOf(file));
    if (knot.length > 1 || needs.get(file)?.includes(file)) knots.push(knot.sort());
  };
  for (const file of needs.keys()) if (!found.has(file)) visit(file);
  return knots;
}

/** Everything that a file needs, itself included. */
function reachedFrom(files: readonly string[], needs: Needs): Set<string> {
  const reached = new Set(files);
  for (const file of reached) for (const next of needs.get(file) ?? []) reached.add(next);
  return reached;
}

const needs: Needs = new Map(['src', 'sidebar', 'workbench'].flatMap(filesOf).map((file) => [file, importsOf(file)]));

test('knots are found, whatever hangs on them', () => {
  const small = { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['e'], e: ['d'], f: ['f'], g: ['a'], h: [] };
  expect(knotsIn(new Map(Object.entries(small))).sort()).toEqual([['a', 'b', 'c'], ['d', 'e'], ['f']]);
});

test('no import goes round in a circle', () => {
  expect(needs.size).toBeGreaterThan(800);
  const allowed = new Set(
    Object.entries(GOOGLES_OWN).flatMap(([folder, names]) => names.map((name) => `${folder}/${name}.ts`)),
  );
  const knots = knotsIn(needs);
  expect(knots.map((knot) => knot.filter((file) => !allowed.has(file))).filter((rest) => rest.length > 0)).toEqual([]);
  expect(knots.length).toBeLessThanOrEqual(Object.keys(GOOGLES_OWN).length);
});

test('a function of formulas knows values, and nothing of who evaluates it', () => {
  const reached = reachedFrom(filesOf('workbench/calc/functions'), needs);
  const evaluators = ['calc/evaluate', 'calc/call-function', 'calc/built-in', 'calc/calculator', 'calc/recalculation'];
  const holders = ['calc/formula-cell', 'model/sheet', 'model/spreadsheet'];
  for (const name of [...evaluators, ...holders]) expect(reached.has(`workbench/${name}.ts`), name).toBe(false);
});
