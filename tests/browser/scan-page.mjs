// Opens the report of a scan as a reader would, and says what it looks like: node scan-page.mjs PAGE SCREENSHOT
// Prints one line of JSON.
import { chromium } from 'playwright-core';
import { pathToFileURL } from 'node:url';

const [page, screenshot] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const tab = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const complaints = [];
  tab.on('dialog', dialog => { complaints.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  tab.on('console', message => complaints.push(`console: ${message.text()}`));
  tab.on('pageerror', error => complaints.push(`error: ${error.message}`));
  tab.on('request', request => { if (!request.url().startsWith('file:')) complaints.push(`request: ${request.url()}`); });

  await tab.goto(pathToFileURL(page).href);
  await tab.screenshot({ path: screenshot });
  const rows = tab.locator('tr[data-rule]');
  const visible = () => rows.filter({ visible: true }).count();
  const all = await visible();
  await tab.getByLabel('Rule').selectOption('TLS1001');
  const rule = await visible();
  const sections = await tab.locator('section').filter({ visible: true }).count();
  await tab.getByLabel('Rule').selectOption('');
  await tab.getByLabel('Severity').selectOption('suggestion');
  const suggestions = await visible();
  await tab.getByLabel('Severity').selectOption('');
  await tab.getByLabel('Text').fill('hostile');
  const text = await visible();
  await tab.getByLabel('Text').fill('');
  await tab.locator('section details > summary').first().click();
  const about = await tab.locator('section details[open] pre').first().innerText();

  console.log(JSON.stringify({
    all, rule, sections, suggestions, text, about,
    marked: await tab.locator('mark').first().innerText(),
    markup: await tab.locator('script[data-hostile], img, iframe').count(),
    complaints,
  }));
} finally {
  await browser.close();
}
