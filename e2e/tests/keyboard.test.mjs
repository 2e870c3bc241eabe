// A booking with the keyboard alone, the ring always in sight.
import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { launch, serve, visitor } from "../kalends.mjs"

let server, browser
before(async () => { [server, browser] = [await serve(), await launch()] })
after(async () => { await browser?.close(); await server?.stop() })

// Presses Tab until the focus matches, checking at each stop that it can be seen.
async function tabTo(page, selector, most = 80) {
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press("Tab")
    const seen = await page.evaluate(wanted => {
      const element = document.activeElement
      const style = getComputedStyle(element)
      const ring = parseFloat(style.outlineWidth) >= 3 && style.outlineStyle !== "none"
      return { matches: element.matches(wanted), ring, what: element.outerHTML.slice(0, 80) }
    }, selector)
    assert.ok(seen.ring, `no ring of 3 px on ${seen.what}`)
    if (seen.matches) return
  }
  assert.fail(`${selector} was not reached`)
}

for (const width of [1280, 390]) {
  test(`books by keyboard at ${width} px`, async () => {
    const context = await visitor(browser, { width })
    const page = await context.newPage()
    await page.goto(`${server.base}/book/acme/ana/intro`)
    await tabTo(page, "button[name=date]")
    const before = await page.evaluate(() => document.activeElement.value)
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("Enter")
    await page.waitForFunction(day => !document.querySelector(`button[name=date][value="${day}"][aria-pressed=true]`), before)
    await tabTo(page, ".times button[name=start], #times button[name=start]")
    await page.keyboard.press("Enter")
    await page.waitForURL(/\/details/)
    await tabTo(page, "input[name=name]")
    await page.keyboard.type("Jo Park")
    await tabTo(page, "input[name=email]")
    await page.keyboard.type("jo@example.com")
    await page.keyboard.press("Enter")
    await page.waitForURL(/\/booking\//)
    assert.match(await page.title(), /^Booked/)
    await context.close()
  })
}
