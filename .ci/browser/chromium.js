import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** Where the pages seem to be. Nothing is asked there: every answer comes from the disk. */
const HOST = 'https://pages.test'

export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
}

/**
 * Opens a file as a server sends it, with the policy if there is one, and gives what the browser asked for besides the page and what
 * it complained of.
 */
export async function open(browser, file, { policy, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options })
  const page = await context.newPage()
  const surprises = []
  await context.route('**/*', route => {
    const url = route.request().url()
    if (url === HOST + '/page') {
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: policy ? { 'Content-Security-Policy': policy } : {},
        body: readFileSync(file),
      })
    }
    if (url !== HOST + '/favicon.ico') { // which the browser asks for by itself
      surprises.push(`asks for ${url}`)
    }
    return route.abort()
  })
  page.on('console', message => surprises.push(`says ${message.text()}`))
  page.on('pageerror', error => surprises.push(`fails with ${error.message}`))
  page.on('dialog', dialog => {
    surprises.push(`opens a dialog: ${dialog.message()}`)
    return dialog.dismiss()
  })
  await page.goto(HOST + '/page', { waitUntil: 'load' })
  return { page, surprises, close: () => context.close() }
}
