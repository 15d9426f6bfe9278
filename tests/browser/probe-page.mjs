// Opens the page of probed servers as a reader would, and says what it looks like: node probe-page.mjs PAGE SCREENSHOT
// Prints one line of JSON.
import { look, markup, overflow } from './tab.mjs';

const [page, screenshot] = process.argv.slice(2);
await look(page, { width: 1280, height: 900 }, async tab => {
  const cells = locator => locator.evaluateAll(rows => rows.map(row => [...row.cells].map(cell => cell.innerText)));
  const suites = version => tab.locator('details').filter({ has: tab.locator('summary', { hasText: version }) }).first().locator('tbody tr');
  await tab.locator('a[href="#server-1"]').click();
  const jump = await tab.locator('h2').nth(1).evaluate(heading => heading.matches(':target') && heading.innerText);
  const closed = await tab.locator('.advice').filter({ visible: true }).count();
  await tab.locator('details > summary').filter({ hasText: 'It does not speak TLS 1.0' }).first().click();
  const advice = await cells(tab.locator('.advice').filter({ visible: true }).locator('tr'));
  const wide = await overflow(tab);
  await tab.screenshot({ path: screenshot, fullPage: true });
  return {
    title: await tab.title(),
    jump,
    closed,
    advice,
    overview: await cells(tab.locator('body > table > tbody > tr')),
    suites: await cells(suites(/^TLS 1\.2/)),
    suites13: await cells(suites(/^TLS 1\.3/)),
    // How far each certificate stands to the right of the one that certifies it.
    chain: await tab.locator('.chain').first().locator('li').evaluateAll(items => items.map(item => [item.firstChild.textContent, item.getBoundingClientRect().left])),
    overflow: wide,
    markup: await markup(tab),
    text: (await tab.locator('body').innerText()).slice(0, 20000),
  };
});
