import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { Parser } from 'htmlparser2'

// Checks a built site: each link within it leads to a file, and each anchor to an element. `node check.js <folder>`

const site = resolve(process.argv[2])
const pages = new Map(
  readdirSync(site, { recursive: true })
    .filter(path => path.endsWith('.html'))
    .map(path => [join(site, path), read(join(site, path))]),
)

const broken = []
let links = 0
for (const [page, { targets }] of pages) {
  for (const target of targets) {
    links++
    const reason = wrong(page, target)
    if (reason) {
      broken.push(`${relative(site, page)}: ${target}: ${reason}`)
    }
  }
}
console.log(`${pages.size} pages, ${links} links, ${broken.length} broken`)
if (pages.size === 0 || links === 0 || broken.length > 0) {
  console.error(broken.join('\n'))
  process.exit(1)
}

/** What a page refers to within the site, and what can be referred to in it. */
function read(file) {
  const ids = new Set()
  const targets = new Set()
  const parser = new Parser({
    onopentag(name, attributes) {
      ids.add(attributes.id)
      const sources = (attributes.srcset ?? '').split(',').map(source => source.trim().split(' ')[0])
      for (const target of [attributes.href, attributes.src, ...sources]) {
        if (target && !/^(https?:|data:|mailto:)/.test(target)) {
          targets.add(target)
        }
      }
    },
  })
  parser.end(readFileSync(file, 'utf8'))
  return { ids, targets }
}

function wrong(page, target) {
  const [path, anchor] = decodeURI(target).split('#')
  let file = page
  if (path) {
    file = path.startsWith('/') ? join(site, path) : resolve(page, '..', path)
    file = statSync(file, { throwIfNoEntry: false })?.isDirectory() ? join(file, 'index.html') : file
  }
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    return 'no such file'
  }
  return anchor && pages.has(file) && !pages.get(file).ids.has(anchor) ? 'no such anchor' : null
}
