import { join } from 'node:path'
import { defineConfig } from 'vitepress'
import { slug } from 'github-slugger'
import { linksToTheRepository } from '../links.js'
import { navigation } from '../navigation.js'

const pages = join(import.meta.dirname, '../pages')
const repository = 'https://github.com/statuary/statuary'

/** The site as `.ci/site` builds it: the pages lie in a copy that has the folders of the repository. */
export default defineConfig({
  title: 'Statuary',
  description: 'HTTP statuses, exceptions and RFC 9457 problems for Java, generated into your package.',
  srcDir: pages,
  outDir: process.env.SITE_OUTPUT,
  markdown: {
    // The pages are also read on GitHub, so their anchors are GitHub's.
    anchor: { slugify: slug },
    toc: { slugify: slug },
    config: markdown => linksToTheRepository(markdown, { pages, root: process.env.SITE_REPOSITORY, repository }),
  },
  themeConfig: {
    outline: 'deep',
    search: { provider: 'local' },
    sidebar: navigation(pages),
    nav: [{ text: 'Source', link: repository }],
  },
})
