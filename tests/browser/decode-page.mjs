// Opens the page of decoded handshakes as a reader would, and says what it looks like: node decode-page.mjs PAGE SCREENSHOT
// Prints one line of JSON.
import { look, markup, overflow } from './tab.mjs';

const [page, screenshot] = process.argv.slice(2);
await look(page, { width: 1280, height: 900 }, async tab => {
  const ladder = tab.locator('.ladder').first();
  const before = await ladder.locator('.f').filter({ visible: true }).count();
  await ladder.locator('summary').filter({ hasText: 'ClientHello' }).click();
  const fields = await ladder.locator('details[open] .f').nth(1).locator('tr').evaluateAll(rows => rows.map(row => [...row.cells].map(cell => cell.innerText)));
  const wide = await overflow(tab);
  await tab.screenshot({ path: screenshot, fullPage: true });
  return {
    steps: await ladder.locator('li b').allInnerTexts(),
    before,
    fields,
    overflow: wide,
    markup: await markup(tab),
    text: (await tab.locator('body').innerText()).slice(0, 20000),
  };
});
