// axe finds nothing on any page: in light and dark, wide and narrow, and from right to left in Arabic. German and Korean
// are measured besides: no page is wider than a telephone, and no name is cut off.
import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { after, before, test } from "node:test"
import { launch, serve, visitor } from "../kalends.mjs"
import { furnish, routes, signedIn } from "../walk.mjs"

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
// What a theme or a width can break; names, roles and landmarks are the same in each.
const SEEN = { runOnly: { type: "rule", values: ["color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block"] } }
const ALL = { runOnly: { type: "tag", values: tags } }

let server, browser, world
before(async () => {
  [server, browser] = [await serve(), await launch()]
  world = await furnish(browser, server)
})
after(async () => { await browser?.close(); await server?.stop() })

// Walked elsewhere, with axe: these need an empty database, or a second step.
const ELSEWHERE = { "/setup": "first-run.test.mjs", "/sign-in/second": "access.test.mjs" }

test("every page that the server has is walked", () => {
  const walked = new Set([...world.guest, ...world.host].map(([route]) => route))
  const missed = routes().filter(route => !walked.has(route) && !ELSEWHERE[route])
  assert.deepEqual(missed, [])
})

// Each page in each look, two at once; a guest's pages without the host's cookies.
async function walk(options, look) {
  const faults = []
  const [guests, hosts] = [await visitor(browser, options), await visitor(browser, options)]
  await signedIn(hosts, server)
  const language = options.locale?.split("-")[0] ?? "en"
  const left = [...world.guest.map(([, path]) => [guests, path]), ...world.host.map(([, path]) => [hosts, path])]
  await Promise.all(Array.from({ length: 2 }, async () => {
    const pages = new Map([[guests, await guests.newPage()], [hosts, await hosts.newPage()]])
    for (let next; (next = left.shift());) {
      const [context, path] = next
      const page = pages.get(context)
      await page.goto(`${server.base}${path}${path.includes("?") ? "&" : "?"}language=${language}`)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) faults.push(`${path}: ${wide} px wider than the window`)
      for (const fault of await look(page)) faults.push(`${path}: ${fault}`)
    }
  }))
  await guests.close()
  await hosts.close()
  return faults
}

// Without the frames in a page: what they show is a page of its own.
const axe = options => async page => {
  await page.evaluate(source)
  const { violations } = await page.evaluate(options => axe.run({ exclude: ["iframe"] }, { ...options, iframes: false, resultTypes: ["violations"] }), options)
  return violations.map(fault => `${fault.id}: ${fault.nodes[0].html.slice(0, 120)}`)
}

// Nothing that can be pressed or read as a name is cut off; one pixel wide is what only hearers get.
const whole = page => page.evaluate(() => {
  const clips = ({ overflowX, textOverflow }) => overflowX !== "visible" || textOverflow === "ellipsis"
  const seen = [...document.querySelectorAll("main :is(a, button, label, legend, summary, h1, h2, h3, th, .chip)")]
  const cut = seen.filter(one => one.checkVisibility() && 1 < one.clientWidth && one.clientWidth < one.scrollWidth - 1 && clips(getComputedStyle(one)))
  return cut.filter(one => !one.closest(".visually-hidden, avail-grid")).map(one => `cut off: ${one.outerHTML.slice(0, 120)}`)
})

const LOOKS = [
  ["light", 1280, "en-GB", ALL], ["dark", 1280, "en-GB", SEEN], ["light", 320, "en-GB", SEEN], ["dark", 320, "en-GB", SEEN],
  ["light", 1280, "ar-EG", ALL], ["dark", 390, "ar-AE", SEEN],
]
for (const [scheme, width, locale, rules] of LOOKS) {
  test(`every page in the ${scheme} at ${width} px in ${locale}`, async () => {
    assert.deepEqual(await walk({ scheme, width, locale }, axe(rules)), [])
  })
}

for (const [width, locale] of [[320, "de-DE"], [390, "de-DE"], [320, "ko-KR"]]) {
  test(`every page at ${width} px in ${locale} is no wider than that`, async () => {
    assert.deepEqual(await walk({ width, locale }, whole), [])
  })
}
