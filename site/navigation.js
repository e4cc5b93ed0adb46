import { readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'

/** The folders of the navigation, in order. A page in any other folder is an error. */
const FOLDERS = new Map([
  ['.', 'Statuary'],
  ['docs', 'Pages'],
  ['docs/frameworks', 'Frameworks'],
  ['sample-app', 'The sample'],
  ['docs/adr', 'Decisions'],
])

/** Every page, by its folder and then by its title. */
export function navigation(pages) {
  const groups = new Map([...FOLDERS.keys()].map(folder => [folder, []]))
  for (const path of pathsOf(pages)) {
    const items = groups.get(posix.dirname(path))
    if (!items) {
      throw new Error(`${path} is in no folder of the navigation: name its folder in site/navigation.js`)
    }
    items.push({ text: titleOf(join(pages, path), path), link: '/' + path.replace(/(^|\/)index\.md$/, '$1') })
  }
  return [...groups]
    .filter(([, items]) => items.length > 0)
    .map(([folder, items]) => ({
      text: FOLDERS.get(folder),
      collapsed: folder === 'docs/adr',
      items: items.sort((a, b) => first(b) - first(a) || a.text.localeCompare(b.text, 'en')),
    }))
}

function first(item) {
  return item.link === '/' ? 1 : 0
}

function pathsOf(pages) {
  return readdirSync(pages, { recursive: true })
    .map(path => path.split('\\').join('/'))
    .filter(path => path.endsWith('.md'))
    .sort()
}

function titleOf(file, path) {
  const heading = readFileSync(file, 'utf8').match(/^# (.+)$/m)
  if (!heading) {
    throw new Error(`${path} has no heading of the first level, so it has no name in the navigation`)
  }
  return heading[1].replaceAll('`', '')
}
