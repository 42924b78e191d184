// The copyright and permission notices of the packages that a bundle really holds, as their licences ask for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Packages of other makers that contributed to an esbuild output, by name. */
export function bundledPackages(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.entries(output.inputs)),
  );
  const files = inputs.filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path.includes('node_modules/'));
  const packages = new Map(files.map(([path]) => packageOf(dirname(path))).map((one) => [one.name, one]));
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A folder may hold a package.json that only says how its modules are written. */
function packageOf(folder) {
  const file = join(folder, 'package.json');
  const { name, version, license, author } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return name && version ? { folder, name, version, license, author } : packageOf(dirname(folder));
}

const NOTICE = /^(licen[cs]e|copying|notice|copyrightnotice|thirdpartynotice\w*)(\.(md|txt))?$/i;

/** What a package without a file of its own is under, by its package.json. */
const TEXTS = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
  'Apache-2.0':
    'Licensed under the Apache License, Version 2.0: http://www.apache.org/licenses/LICENSE-2.0. Its text stands with other packages of this page.',
};

/** What the package says of itself. */
function noticeOf({ folder, license, author }) {
  const texts = readdirSync(folder)
    .filter((name) => NOTICE.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
  if (texts.length > 0) return texts.join('\n\n');
  const by = typeof author === 'string' ? author : author?.name;
  if (!TEXTS[license]) throw new Error(`${folder} has no notice, and no licence whose text is known.`);
  return `${license} License\n\nCopyright (c) ${by ?? 'its authors'}\n\n${TEXTS[license]}`;
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** A page with the notice of every package; a text that several share stands once. */
export function noticesPage(metafiles) {
  const shared = new Map();
  for (const one of bundledPackages(metafiles)) {
    const notice = noticeOf(one);
    shared.set(notice, [...(shared.get(notice) ?? []), `${one.name} ${one.version}`]);
  }
  const parts = [...shared].map(([notice, names]) => `<h2>${names.join(', ')}</h2>\n<pre>${escaped(notice)}</pre>`);
  return `<!doctype html>\n<meta charset="utf-8">\n<title>Notices</title>\n<h1>Notices of bundled packages</h1>\n${parts.join('\n')}\n`;
}
