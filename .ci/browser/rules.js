import axe from 'axe-core'

// Each rule looks at an open page, and gives what is wrong with it.

/** No script, no handler, and nothing that is loaded. */
export function plain(page) {
  return page.evaluate(() => [
    ...[...document.querySelectorAll('script, link, img, iframe, object, embed, [src], [style]')].map(found => `has ${found.outerHTML}`),
    ...[...document.querySelectorAll('*')].flatMap(found =>
      [...found.attributes].filter(({ name, value }) => name.startsWith('on') || /^\s*(javascript|data):/i.test(value))
        .map(({ name, value }) => `has ${name}="${value}"`)),
  ])
}

/** The heading is the title, and both are text to the end. */
export function title(page) {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1')]
    const heading = headings[0]?.textContent
    return [
      ...(headings.length === 1 ? [] : [`has ${headings.length} headings of the first rank`]),
      ...(heading && document.title.endsWith(heading) ? [] : [`has the title ${document.title} and the heading ${heading}`]),
      ...[...document.querySelectorAll('h1 *')].map(found => `has ${found.outerHTML} in its heading`),
    ]
  })
}

/** All that axe-core finds, also what it cannot decide. */
export async function accessible(page) {
  await page.evaluate(axe.source)
  const { violations, incomplete } = await page.evaluate(() => globalThis.axe.run())
  return [...violations, ...incomplete].flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}: ${help}: ${node.html}: ${node.failureSummary}`.replace(/\s+/g, ' ')))
}

/** Nothing is wider than the screen of a small phone. */
export async function narrow(page) {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 360, height: 740 })
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(element => element.clientWidth > 0 && element.scrollWidth > element.clientWidth)
      .map(element => `scrolls sideways at 360 px: ${element.localName}, ${element.scrollWidth} px`))
  await page.setViewportSize(size)
  return wide
}

/** Black on white, or nearly so, and without navigation. */
export async function onPaper(page) {
  await page.emulateMedia({ media: 'print' })
  const found = await page.evaluate(() => {
    const shown = [...document.body.querySelectorAll('*')].filter(element => element.checkVisibility())
    const numbers = color => color.match(/[\d.]+/g).map(Number)
    const isDark = color => numbers(color).slice(0, 3).every(part => part <= 0x40)
    const isWhite = color => numbers(color)[3] === 0 || numbers(color).slice(0, 3).every(part => part === 255)
    const problems = []
    for (const element of [document.body, ...shown]) {
      const { color, backgroundColor, backgroundImage } = getComputedStyle(element)
      const clear = element !== document.body || numbers(backgroundColor)[3] !== 0
      if (!isDark(color) || !isWhite(backgroundColor) || !clear || backgroundImage !== 'none') {
        problems.push(`prints ${element.localName} with ${color} on ${backgroundColor}`)
      }
    }
    return [...problems, ...shown.filter(element => element.localName === 'nav').map(element => `prints ${element.outerHTML}`)]
  })
  await page.emulateMedia({ media: null })
  return found
}

/** The policy lets the style sheet work. */
export function styled(page) {
  return page.evaluate(() => getComputedStyle(document.body).marginTop === '0px' ? [] : ['has no style'])
}
