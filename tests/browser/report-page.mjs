// Opens a client report as a reader would, and says what it looks like: node report-page.mjs PAGE SCREENSHOT
// Prints one line of JSON; fails when the page runs a script of its own content, asks for anything, or complains.
import { chromium } from 'playwright-core';
import { pathToFileURL } from 'node:url';

const [page, screenshot] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const complaints = [];
  const requests = [];
  tab.on('dialog', dialog => { complaints.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  tab.on('console', message => complaints.push(`console: ${message.text()}`));
  tab.on('pageerror', error => complaints.push(`error: ${error.message}`));
  tab.on('request', request => { if (!request.url().startsWith('file:')) requests.push(request.url()); });

  await tab.goto(pathToFileURL(page).href);
  const rows = tab.locator('tr[data-state]');
  const all = await rows.count();
  await tab.getByLabel('what fails').check();
  const failing = await rows.filter({ visible: true }).count();
  await tab.getByLabel('all cases').check();
  await tab.locator('details > summary').first().click();
  const opened = await tab.locator('details[open] p').first().isVisible();
  const ladder = tab.locator('details[open] .ladder').first();
  const arrow = side => ladder.locator(`li.${side}`).first().evaluate(step => {
    const style = getComputedStyle(step, '::after');
    return style.right === '-1px' ? step.getBoundingClientRect().right : step.getBoundingClientRect().left;
  });
  await tab.screenshot({ path: screenshot, fullPage: true });

  console.log(JSON.stringify({
    title: await tab.title(),
    all,
    failing,
    opened,
    ladder: await ladder.locator('li').evaluateAll(steps => steps.map(step => step.querySelector('b')?.innerText ?? step.innerText)),
    clientArrow: await arrow('c'),
    serverArrow: await arrow('s'),
    markup: await tab.locator('script[data-hostile], img, iframe, b.hostile').count(),
    text: (await tab.locator('body').innerText()).slice(0, 20000),
    complaints,
    requests,
  }));
} finally {
  await browser.close();
}
