import { join } from 'node:path'
import { launch, open } from './chromium.js'

// Makes the pictures of a page, light and dark, of one size. `node pictures.js <page> <folder>`

const [file, folder] = process.argv.slice(2)
const browser = await launch()
for (const colorScheme of ['light', 'dark']) {
  const { page, close } = await open(browser, file, { colorScheme, viewport: { width: 760, height: 1340 } })
  await page.screenshot({ path: join(folder, `page-${colorScheme}.png`) })
  await close()
}
await browser.close()
