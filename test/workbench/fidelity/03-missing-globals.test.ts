import { expect, test } from 'vitest';
import { run } from './host.ts';

const missing = `setTimeout setInterval clearTimeout clearInterval ReadableStream WritableStream TextEncoder TextDecoder fetch FormData File Blob URL
  URLSearchParams DOMException atob btoa crypto SubtleCrypto window navigator performance process structuredClone global require module Buffer document self`;

test.each(missing.split(/\s+/))('%s is not defined', (name) => {
  expect(run(`return typeof ${name}`)).toBe('undefined');
});

test.each([
  'Promise',
  'Proxy',
  'Map',
  'Intl',
  'globalThis',
  'console',
  'SpreadsheetApp',
  'UrlFetchApp',
  'JSON',
  'Reflect',
])('%s is there', (name) => {
  expect(run(`return typeof ${name}`)).not.toBe('undefined');
});

test.each(["eval('1')", "new Function('return 1')()", "Logger.constructor.constructor('return 1')()"])(
  '%s makes no code',
  (code) => {
    expect(run(`try { ${code}; return 'ran' } catch (error) { return 'refused' }`)).toBe('refused');
  },
);
