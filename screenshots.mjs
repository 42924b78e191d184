// Takes the pictures of docs/images/ from the running workbench.
import { mkdir } from 'node:fs/promises';
import { loadModule } from './tooling/load-module.mjs';

const HEIGHT = 740;

const { startBrowser, startWorkbench, Workbench } = await loadModule('test/e2e/open-workbench.ts', {
  packages: 'external',
});

await mkdir('docs/images', { recursive: true });
const { browser, close } = await startBrowser();

/** Opens a workbench with the invented shop, shows it to `work`, and closes it. */
async function visit(flags, work) {
  const started = await startWorkbench(...flags);
  const bench = await Workbench.open(browser, started.url, undefined, HEIGHT);
  const shoot = async (name) => {
    await bench.settled();
    // Painting follows the answer by some frames.
    await bench.page.waitForTimeout(600);
    await bench.page.screenshot({ path: `docs/images/${name}.png` });
    console.log(`docs/images/${name}.png`);
  };
  try {
    await work(bench, shoot);
  } finally {
    await bench.context.close();
    await started.stop();
  }
}

/** The cell of a column, by its title, in a row of the shown sheet. */
async function selectIn(bench, title, row) {
  const [titles] = await bench.texts('A1:AZ1');
  const column = titles.indexOf(title);
  const letters =
    (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) + String.fromCharCode(65 + (column % 26));
  await bench.page.evaluate((a1) => window.daybook.select(a1), `${letters}${row}`);
}

/** The frame of the sidebar stands before the server has answered. */
const isListed = (side) => side.waitForSelector('#today-list[aria-busy=false]');

await visit([], async (bench, shoot) => {
  await bench.openSheet('Unified Search Terms');
  await selectIn(bench, 'ACoS status', 3);
  await shoot('sheet');
  await bench.openSheet('Today');
  const side = await bench.openSidebar();
  await isListed(side);
  await shoot('sidebar');
  await side.click('#tab-import');
  await side.setInputFiles('#files', 'test/files/small-shop/Search_term_report_US_2026-10-01_2026-10-31.csv');
  await side.waitForSelector('.receipt');
  await shoot('receipt');
  await bench.openSheet('Rules');
  await bench.type('F3', 'perhaps');
  await bench.page.waitForSelector('dialog.ask');
  await shoot('dialog');
});

await visit(['--locale', 'zh_CN'], async (bench, shoot) => {
  await bench.openSheet('今日');
  await bench.page.click('#menu-extensions');
  // A key that is pressed before the menu has the focus goes to the grid.
  await bench.page.waitForSelector('#layer .menu > .item:focus');
  await bench.page.keyboard.press('ArrowRight');
  await bench.page.waitForSelector('#layer .menu.sub > .item:focus');
  await shoot('menu-zh');
  await isListed(await bench.sidebarAfter(() => bench.page.keyboard.press('Enter')));
  await shoot('sidebar-zh');
});

await close();
