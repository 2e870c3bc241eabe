// The field of a time zone on hosts' pages: searched by city, country, name and offset, by keys, mouse and finger.
import assert from "node:assert/strict"
import { after, afterEach, before, test } from "node:test"
import { AxeBuilder } from "@axe-core/playwright"
import { launch, serve, signIn, visitor } from "../kalends.mjs"

let server, browser, context, page
before(async () => { [server, browser] = [await serve(), await launch()] })
after(async () => { await browser?.close(); await server?.stop() })
afterEach(async () => { await context?.close(); context = undefined })

const pages = [["/admin/settings", "Time zone"], ["/admin/availability/travel", "Time zone there"], ["/admin/availability", "Time zone of these hours"]]

async function enter(path, how = {}) {
  context = await visitor(browser, how)
  page = await context.newPage()
  await signIn(page, server, { next: path })
}

for (const [path, label] of pages) test(`${path}: a zone is found by city, country, name and offset`, async () => {
  await enter(path)
  const field = page.getByRole("combobox", { name: label, exact: true })
  const chosen = () => page.locator("select[name=timezone]").inputValue()
  for (const sought of ["kyiv", "ukraine", "Europe/Kyiv", "+2", "UTC+02:00"]) {
    await field.fill(sought)
    await page.locator("#timezone-list").getByText("Kyiv (GMT+2)").waitFor()
    await page.locator("#timezone-list").getByText("Ukraine").first().waitFor()
  }
  const before = await chosen()
  await field.press("Escape")
  assert.equal(await chosen(), before, "Escape drops the search")
  assert.equal(await field.getAttribute("aria-expanded"), "false")
  await field.fill("tokyo")
  await field.press("ArrowDown")
  assert.equal(await page.locator(`#${await field.getAttribute("aria-activedescendant")}`).innerText(), "Tokyo (GMT+9)\nJapan")
  await field.press("Enter")
  assert.equal(await chosen(), "Asia/Tokyo")
  assert.equal(await field.inputValue(), "Tokyo (GMT+9)")
  await field.fill("Nowhere at all")
  await page.getByText("No zone found").first().waitFor()
  await field.press("Tab")
  assert.equal(await field.inputValue(), "Tokyo (GMT+9)", "what is no zone changes nothing")
  await field.fill("lisbon")
  await field.press("Tab")
  assert.equal(await chosen(), "Europe/Lisbon", "a whole name counts without choosing it")
  await field.click()
  await page.locator("#timezone-list [role=option]").nth(1).click()
  assert.notEqual(await chosen(), "Europe/Lisbon")
})

test("what was found is saved, and said in words on travel and schedules", async () => {
  await enter("/admin/settings", { width: 390, touch: true })
  const field = page.getByRole("combobox", { name: "Time zone" })
  await field.fill("kolkata")
  await page.locator("#timezone-list [role=option]").first().tap()
  assert.ok(await page.getByText("Unsaved changes").first().isVisible())
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await page.waitForURL(/done=/)
  assert.equal(await field.inputValue(), "Kolkata (GMT+5:30)")
  for (const path of ["travel", "schedules"]) {
    await page.goto(`${server.base}/admin/availability/${path}`)
    assert.doesNotMatch(await page.locator("main").innerText(), /\w\/\w+_?\w+ ·|Europe\/|America\//)
  }
})

test("a zone is found by what else people call it", async () => {
  await enter("/admin/availability/travel")
  const field = page.getByRole("combobox", { name: "Time zone there" })
  const first = page.locator("#timezone-list [role=option]").first()
  for (const [sought, found] of [
    ["saigon", "Ho Chi Minh"], ["Rangoon", "Yangon"], ["Kiev", "Kyiv"], ["bombay", "Kolkata"], ["Asia/Calcutta", "Kolkata"], ["US/Pacific", "Los Angeles"],
    ["são paulo", "Sao Paulo"], ["Zürich", "Zurich"], ["münchen", "Berlin"], ["København", "Copenhagen"], ["san francisco", "Los Angeles"], ["JST", "Tokyo"],
  ]) {
    await field.fill(sought)
    await page.waitForFunction(found => document.querySelector("#timezone-list [role=option]")?.textContent.startsWith(found), found)
    assert.match(await first.innerText(), new RegExp(`^${found}`), sought)
  }
  for (const [clock, some] of [["PST", "Los Angeles"], ["CET", "Paris"], ["est", "New York"]]) {
    await field.fill(clock)
    await page.locator("#timezone-list").getByText(some, { exact: false }).first().waitFor()
    assert.ok(await first.evaluate((option, name) => option.zone.also.includes(name), clock.toLowerCase()), `${clock}: those on that clock come first`)
  }
  await field.fill("saigon")
  await field.press("Tab")
  assert.equal(await page.locator("select[name=timezone]").inputValue(), "Asia/Ho_Chi_Minh", "an old name that is one zone's counts as its own")
})

test("the device's own zone is offered first, and set-up begins with it", async () => {
  await enter("/admin/settings", { zone: "Asia/Tokyo" })
  await page.getByRole("combobox", { name: "Time zone" }).click()
  assert.equal(await page.locator("#timezone-list [role=option]").first().innerText(), "Tokyo (GMT+9)\nFound from your device")
  await context.close()
  const fresh = await serve({ demo: false })
  try {
    context = await visitor(browser, { zone: "Asia/Tokyo", width: 390 })
    page = await context.newPage()
    await page.goto(`${fresh.base}/setup`)
    await page.waitForFunction(() => document.querySelector("#timezone").value === "Tokyo (GMT+9)")
    const taken = page.getByText("Taken from your browser.")
    assert.ok(await taken.isVisible())
    await page.locator("#timezone").fill("peru")
    await page.locator("#timezone").press("Enter")
    assert.equal(await page.locator("select[name=timezone]").inputValue(), "America/Lima")
    assert.ok(!await taken.isVisible(), "it is no longer so")
  } finally {
    await fresh.stop()
  }
})

for (const [scheme, width, locale] of [["light", 1280, "en-GB"], ["dark", 390, "en-GB"], ["light", 390, "ar-EG"]]) {
  test(`axe finds nothing on an open list in the ${scheme} at ${width} px, ${locale}`, async () => {
    await enter("/admin/availability/travel", { scheme, width, locale })
    await page.locator("#timezone").fill("a")
    await page.locator("#timezone").press("ArrowDown")
    const { violations } = await new AxeBuilder({ page }).analyze()
    assert.deepEqual(violations.map(fault => `${fault.id}: ${fault.nodes[0].html.slice(0, 160)}`), [])
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
  })
}
