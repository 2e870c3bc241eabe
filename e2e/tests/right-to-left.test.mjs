// Arrow keys where the week runs from right to left: left is onward.
import assert from "node:assert/strict"
import { after, afterEach, before, test } from "node:test"
import { launch, serve, signIn, visitor } from "../kalends.mjs"

let server, browser, context, page
before(async () => { [server, browser] = [await serve(), await launch()] })
after(async () => { await browser?.close(); await server?.stop() })
afterEach(async () => { await context?.close(); context = undefined })

async function enter() {
  context = await visitor(browser, { locale: "ar-EG" })
  page = await context.newPage()
}

const focused = () => page.evaluate(() => document.activeElement.value ?? document.activeElement.getAttribute("aria-label"))
const at = () => page.evaluate(() => document.activeElement.getBoundingClientRect().x)

test("in a guest's month, left goes to the next day, which stands to the left, and Home to the right end of the week", async () => {
  await enter()
  await page.goto(`${server.base}/book/acme/ana/intro?month=2027-03&date=2027-03-10`)
  assert.equal(await page.evaluate(() => document.documentElement.dir), "rtl")
  await page.locator(".day[value='2027-03-10']").focus()
  const before = await at()
  await page.keyboard.press("ArrowLeft")
  assert.equal(await focused(), "2027-03-11")
  assert.ok(await at() < before)
  await page.keyboard.press("ArrowRight")
  await page.keyboard.press("ArrowRight")
  assert.equal(await focused(), "2027-03-09")
  await page.keyboard.press("ArrowDown")
  assert.equal(await focused(), "2027-03-16")
  await page.keyboard.press("Home")
  const first = await at()
  await page.keyboard.press("End")
  assert.ok(await at() < first)
  await page.locator(".day[value='2027-03-31']").focus()
  await page.keyboard.press("ArrowLeft")
  await page.waitForFunction(() => document.activeElement.value === "2027-04-01")
})

test("on the weekly grid, left goes to the next day, with Shift over more days, and on the heads", async () => {
  await enter()
  await signIn(page, server, { next: "/admin/availability?view=grid&zoom=60" })
  await page.locator("avail-grid td[tabindex]").focus()
  await page.keyboard.press("Control+Home")
  const label = async () => (await focused()).split(" ")[0]
  const names = await page.locator("avail-grid thead th").evaluateAll(all => all.map(one => one.abbr))
  assert.equal(await label(), names[0])
  const before = await at()
  await page.keyboard.press("ArrowLeft")
  assert.equal(await label(), names[1])
  assert.ok(await at() < before)
  await page.keyboard.press("ArrowRight")
  assert.equal(await label(), names[0])
  await page.keyboard.press("End")
  assert.equal(await label(), names[6])
  await page.keyboard.press("Home")
  await page.keyboard.down("Shift")
  await page.keyboard.press("ArrowLeft")
  await page.keyboard.up("Shift")
  for (const column of [0, 1]) {
    assert.equal(await page.locator("avail-grid tbody tr").first().locator("td").nth(column).getAttribute("aria-selected"), "true")
  }
  await page.keyboard.press("ArrowRight")
  await page.keyboard.press("ArrowUp")
  const head = await at()
  await page.keyboard.press("ArrowLeft")
  assert.ok(await at() < head, "the next head stands to the left")
})

test("from right to left, a drag to the left opens the days that follow, also over midnight", async () => {
  await enter()
  await signIn(page, server, { next: "/admin/availability?view=grid&zoom=60" })
  await page.locator("avail-grid td[tabindex]").waitFor()
  const box = async (row, column) => {
    const cell = page.locator("avail-grid tbody tr").nth(row).locator("td").nth(column)
    await cell.scrollIntoViewIfNeeded()
    return cell.boundingBox()
  }
  const from = await box(22, 1)
  const to = await box(23, 2)
  assert.ok(to.x < from.x)
  await page.mouse.move(from.x + 20, from.y + 13)
  await page.mouse.down()
  await page.mouse.move(to.x + 20, to.y + 13, { steps: 4 })
  await page.mouse.move(to.x + 20, to.y + 39, { steps: 4 })
  await page.mouse.up()
  assert.equal(await page.locator(".grid__block[data-goes=out]").count(), 2)
  const last = page.locator("avail-grid tbody tr").first().locator("td").nth(3)
  assert.equal(await last.getAttribute("aria-selected"), "true", "the second night goes on into the day after")
})
