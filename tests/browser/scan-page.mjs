// Opens the report of a scan as a reader would, and says what it looks like: node scan-page.mjs PAGE SCREENSHOT
// Prints one line of JSON.
import { look, markup } from './tab.mjs';

const [page, screenshot] = process.argv.slice(2);
await look(page, { width: 1200, height: 800 }, async tab => {
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

  return {
    all, rule, sections, suggestions, text, about,
    marked: await tab.locator('mark').first().innerText(),
    markup: await markup(tab),
  };
});
