/** The mark of a header's note: what a person reads comes first, and whatever a person writes there breaks nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OWN_SHEETS } from '../../src/sheets/catalog.ts';
import { columnOfNote, headerNote, marksSheet, positionsOf, renewedNote } from '../../src/workbook/header-note.ts';

const EXPLANATION = 'From the report.';
const NOTE = headerNote('search-terms', 'spend', EXPLANATION);

/** What people write into notes. */
const writing = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.includes('daybook:'));

test('a person reads the explanation; the mark is one short line at the end', () => {
  const [first, mark, ...more] = NOTE.split('\n');
  expect([first, more]).toEqual([EXPLANATION, []]);
  expect(mark).toMatch(/^daybook:search-terms\/spend:\w{4}$/);
  expect(headerNote('search-terms', 'spend', '')).toBe('daybook:search-terms/spend');
});

test('every column of every sheet is known by its note', () => {
  for (const { id, columns } of OWN_SHEETS)
    for (const column of columns) {
      const note = headerNote(id, column.id, EXPLANATION);
      expect([columnOfNote(note), marksSheet(note, id)]).toEqual([column.id, true]);
    }
});

test('whatever is written above, beside or below the mark, the column is known and the writing is kept', () => {
  const places = [
    (text: string) => `${text}\n${NOTE}`,
    (text: string) => `${NOTE}\n${text}`,
    (text: string) => NOTE.replace('\n', () => `\n${text}\n`),
    (text: string) => `${NOTE} ${text}`,
    (text: string) => NOTE.replace(EXPLANATION, () => text),
    (text: string) => NOTE.replace(EXPLANATION, () => `${EXPLANATION} ${text}`),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...places), writing, (write, text) => {
      const note = write(text);
      expect(columnOfNote(note)).toBe('spend');
      expect(marksSheet(note, 'search-terms')).toBe(true);
      const renewed = renewedNote(note, 'search-terms', 'spend', 'Something newer.');
      const words = (whole: string) => whole.split(/\s+/).filter((word) => word !== '');
      for (const word of words(text)) expect(words(renewed)).toContain(word);
      expect(columnOfNote(renewed)).toBe('spend');
      expect(renewedNote(renewed, 'search-terms', 'spend', 'Something newer.')).toBe(renewed);
    }),
    { numRuns: 200 },
  );
});

test('an explanation that nobody changed is renewed; one that a person changed or deleted stays so', () => {
  const renewed = (note: string) => renewedNote(note, 'search-terms', 'spend', 'Something newer.');
  expect(renewed(NOTE)).toBe(headerNote('search-terms', 'spend', 'Something newer.'));
  expect(renewed(`${NOTE}\nmine`).split('\n').slice(0, 2)).toEqual(['Something newer.', 'mine']);
  const changed = NOTE.replace('From', 'Out of');
  expect(renewed(changed)).toBe(changed);
  const deleted = NOTE.replace(`${EXPLANATION}\n`, '');
  expect(renewed(deleted)).toBe(deleted);
  expect(renewed('')).toBe(headerNote('search-terms', 'spend', 'Something newer.'));
});

test('a note of an older version is known by its first lines, and brought forward with what a person wrote below', () => {
  const older = 'field: spend\nsheet: search-terms\n\nAn older explanation.\nmy own remark';
  expect([columnOfNote(older), marksSheet(older, 'search-terms')]).toEqual(['spend', true]);
  expect(renewedNote(older, 'search-terms', 'spend', EXPLANATION)).toBe(NOTE.replace('\n', '\nmy own remark\n'));
  expect(renewedNote('field: spend\nsheet: search-terms', 'search-terms', 'spend', EXPLANATION)).toBe(NOTE);
  expect(columnOfNote('my own note\nfield: spend')).toBeUndefined();
  expect(marksSheet('sheet: search-terms\nsheet: search-terms', 'search-terms')).toBe(false);
  expect(marksSheet(older, 'sales-traffic')).toBe(false);
});

test('of two columns with one id the left one counts', () => {
  const [a, b] = [headerNote('rules', 'rule', ''), headerNote('rules', 'on', '')];
  expect([...positionsOf(['', a, b, a])]).toEqual([
    ['rule', 2],
    ['on', 3],
  ]);
});
