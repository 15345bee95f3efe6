import { mkdir, readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

/*
 * Draws the extension's icon from icon.svg into public/icon/ at the sizes browsers ask for.
 * Run after a change of the drawing: npx node tests/components/gallery/draw-icon.ts
 */

const OUT = new URL('../../../public/icon/', import.meta.url);
const drawing = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
await mkdir(OUT, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0">${drawing.replace('<svg ', `<svg width="${size}" height="${size}" `)}`,
  );
  await writeFile(new URL(`${size}.png`, OUT), await page.screenshot({ omitBackground: true }));
}
await browser.close();
