import { existsSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'

/**
 * Lets links work on the site as they do in the repository. A link to a page stays; a link to anything else of the repository leads
 * to where it is hosted. A link to nothing is an error.
 */
export function linksToTheRepository(markdown, { pages, root, repository }) {
  markdown.core.ruler.push('links_to_the_repository', state => {
    for (const block of state.tokens) {
      for (const token of [block, ...(block.children ?? [])]) {
        if (token.type === 'link_open') {
          token.attrSet('href', moved(token.attrGet('href'), state.env.relativePath))
        }
        if (token.type.startsWith('html_')) {
          // What does not begin with a dot would be looked for among the packages.
          token.content = token.content.replace(/\b(src|srcset)="(?=\w+\/)/g, '$1="./')
        }
        if (token.type === 'code_inline') {
          token.attrSet('v-pre', '') // braces in code are no template of Vue's
        }
      }
    }
  })

  function moved(href, page) {
    if (/^([a-z]+:|#|\/)/.test(href)) {
      return href
    }
    const [path, anchor] = href.split('#')
    const target = posix.join(posix.dirname(page), path)
    const onSite = target.replace(/(^|\/)README\.md$/, '$1index.md')
    if (existsSync(join(pages, onSite)) && onSite.endsWith('.md')) {
      return posix.relative(posix.dirname(page), onSite) + (anchor ? '#' + anchor : '')
    }
    if (!existsSync(join(root, target))) {
      throw new Error(`${page} links to ${href}, which is not there`)
    }
    const kind = statSync(join(root, target)).isDirectory() ? 'tree' : 'blob'
    return `${repository}/${kind}/main/${target}${anchor ? '#' + anchor : ''}`
  }
}
