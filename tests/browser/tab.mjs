// Opens a page as a reader would, for the scripts beside it.
import { chromium } from 'playwright-core';
import { pathToFileURL } from 'node:url';

/** Prints one line of JSON: what `look` returns of the page, and with it the page's complaints: dialogs, console messages, errors and requests. */
export async function look(page, viewport, look) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const tab = await browser.newPage({ viewport });
    const complaints = [];
    tab.on('dialog', dialog => { complaints.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
    tab.on('console', message => complaints.push(`console: ${message.text()}`));
    tab.on('pageerror', error => complaints.push(`error: ${error.message}`));
    tab.on('request', request => { if (!request.url().startsWith('file:')) complaints.push(`request: ${request.url()}`); });
    await tab.goto(pathToFileURL(page).href);
    console.log(JSON.stringify({ ...await look(tab), complaints }));
  } finally {
    await browser.close();
  }
}

/** How many pixels the page is wider than the window, at the width of a telephone and with everything opened. */
export async function overflow(tab) {
  await tab.setViewportSize({ width: 400, height: 800 });
  return tab.evaluate(() => {
    document.querySelectorAll('details').forEach(details => { details.open = true; });
    return document.documentElement.scrollWidth - window.innerWidth;
  });
}

/** How many elements there are that only the text of somebody else could have made. */
export const markup = tab => tab.locator('script[data-hostile], img, iframe, b.hostile').count();
