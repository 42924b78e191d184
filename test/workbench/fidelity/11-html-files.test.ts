import { expect, test } from 'vitest';
import { run, thrown } from './host.ts';

const html = { sidebar: '<p>one</p>', 'sidebar/index': '<p>two</p>' };

test.each([
  ['sidebar', '<p>one</p>'],
  ['sidebar.html', '<p>one</p>'],
  ['sidebar/index', '<p>two</p>'],
])('%s is found among the pushed files', (name, content) => {
  expect(run(`return HtmlService.createHtmlOutputFromFile('${name}').getContent()`, { html })).toBe(content);
});

test.each(['dist/sidebar', 'Sidebar', 'index'])('%s is not', (name) => {
  expect(thrown(`HtmlService.createHtmlOutputFromFile('${name}')`, { html })).toBe(
    `Exception: No HTML file named ${name} was found.`,
  );
});
