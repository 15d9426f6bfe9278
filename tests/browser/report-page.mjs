// Opens a client report as a reader would, and says what it looks like: node report-page.mjs PAGE SCREENSHOT
// Prints one line of JSON.
import { look, markup } from './tab.mjs';

const [page, screenshot] = process.argv.slice(2);
await look(page, { width: 1280, height: 900 }, async tab => {
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

  return {
    title: await tab.title(),
    all,
    failing,
    opened,
    ladder: await ladder.locator('li').evaluateAll(steps => steps.map(step => step.querySelector('b')?.innerText ?? step.innerText)),
    clientArrow: await arrow('c'),
    serverArrow: await arrow('s'),
    markup: await markup(tab),
    text: (await tab.locator('body').innerText()).slice(0, 20000),
  };
});
