import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { launch, open } from './chromium.js'
import { accessible, narrow, onPaper, plain, styled, title } from './rules.js'

// Opens each page below META-INF/statuary in the given folders, and says what is wrong. `node check.js <folder>...`

const problems = []
const titles = []
const languages = new Set()
const browser = await launch()
for (const folder of process.argv.slice(2)) {
  const policy = policyIn(folder)
  for (const file of files(join(folder, 'META-INF/statuary')).filter(path => path.endsWith('.html'))) {
    for (const colorScheme of ['light', 'dark']) {
      await look(file, colorScheme, { colorScheme }, [plain, title, accessible, narrow, onPaper])
    }
    await look(file, 'as served', { policy }, [styled])
  }
}
await browser.close()

if (!titles.some(text => text.includes('<script>'))) {
  problems.push('No page shows a title that looks like a script, so nothing tells whether titles are text')
}
if (!languages.has('de')) {
  problems.push('No page is in German, so nothing tells whether pages in another language are right')
}
console.log(problems.map(problem => problem + '\n').join('') + `${titles.length / 2} pages in a browser, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0

async function look(file, manner, options, rules) {
  const { page, surprises, close } = await open(browser, file, options)
  for (const rule of rules) {
    surprises.push(...(await rule(page)))
  }
  if (rules.includes(title)) {
    titles.push(await page.title())
    languages.add(await page.evaluate(() => document.documentElement.lang))
  }
  await close()
  problems.push(...surprises.map(surprise => `${file}, ${manner}: ${surprise}`))
}

/** The policy that is sent with the pages: their source or class has it as a text. */
function policyIn(folder) {
  const texts = files(folder).filter(path => /^ProblemPageTexts\.(java|class)$/.test(basename(path)))
  const policies = texts.flatMap(path => readFileSync(path, 'latin1').match(/default-src 'none';[ -~]*?frame-ancestors 'none'/g) ?? [])
  const [policy, ...others] = new Set(policies)
  if (!policy || others.length > 0) {
    throw new Error(`There is not one policy in ${folder} but ${policies.length}: ${policies}`)
  }
  return policy
}

function files(folder) {
  return readdirSync(folder, { recursive: true }).sort().map(path => join(folder, path))
}
