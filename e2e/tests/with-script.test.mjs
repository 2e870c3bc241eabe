// What the script adds: the device's zone without a jump, the clock kept to the end, the way Back.
import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { launch, serve, visitor } from "../kalends.mjs"

let server, browser
before(async () => { [server, browser] = [await serve(), await launch()] })
after(async () => { await browser?.close(); await server?.stop() })

const times = page => page.locator(".times button.time")

for (const width of [1280, 390]) {
  test(`finds the zone of the device without a jump at ${width} px`, async () => {
    const context = await visitor(browser, { width, zone: "Asia/Tokyo" })
    await context.addInitScript(() => {
      window.shifted = 0
      new PerformanceObserver(list => list.getEntries().forEach(entry => (window.shifted += entry.value)))
        .observe({ type: "layout-shift", buffered: true })
    })
    const page = await context.newPage()
    await page.goto(`${server.base}/book/acme/ana/intro`)
    await page.locator(".zone", { hasText: "Tokyo time (GMT+9)" }).waitFor()
    assert.equal(await times(page).first().getAttribute("value"), "2027-03-01T14:00:00Z")
    assert.match(await times(page).first().innerText(), /^23:00/)
    await page.waitForTimeout(500)
    const shifted = await page.evaluate(() => window.shifted)
    assert.ok(shifted <= 0.02, `shifted by ${shifted}`)
    await context.close()
  })
}

test("keeps the clock, finds Back, and books once", async () => {
  const context = await visitor(browser, { locale: "en-US" })
  const page = await context.newPage()
  await page.goto(`${server.base}/book/acme/ana/intro`)
  await page.locator(".zone", { hasText: "Berlin" }).waitFor()
  assert.match(await times(page).first().innerText(), /PM/)
  await page.locator("[data-kind=clocks] [data-value='24']").click()
  const start = await times(page).nth(2).getAttribute("value")
  assert.doesNotMatch(await times(page).nth(2).innerText(), /PM/)
  await times(page).nth(2).click()
  await page.waitForURL(/details/)
  assert.doesNotMatch(await page.locator(".chosen").innerText(), /[AP]M/)

  await page.goBack()
  await page.locator(`.times button[value="${start}"]`).click()
  await page.waitForURL(/details/)
  await page.getByLabel(/^Name/).fill("Jo Park")
  await page.getByLabel(/^E-mail/).fill("jo@gmial.com")
  await page.getByLabel(/^E-mail/).blur()
  await page.getByRole("button", { name: "Did you mean gmail.com?" }).waitFor()
  await page.locator("form.fields button[name=start]:visible").last().click()
  await page.waitForURL(/\/booking\//)
  const booking = page.url()
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1")
  assert.doesNotMatch(await page.locator(".when").innerText(), /[AP]M/)

  await page.goBack()
  const confirm = page.locator("form.fields button[name=start]:visible").last()
  if (page.url() !== booking) await confirm.click()
  await page.waitForURL(booking)
  assert.match(await page.locator("main").innerText(), /already booked for you/)
  await context.close()
})

test("finds a zone by city, country, name and offset, and comes back to the same moment", async () => {
  const context = await visitor(browser)
  const page = await context.newPage()
  await page.goto(`${server.base}/book/acme/ana/intro?timezone=Europe/Berlin&date=2027-03-10`)
  const start = await times(page).first().getAttribute("value")
  await page.locator(".zone a").click()
  for (const sought of ["kyiv", "ukraine", "Europe/Kyiv", "+2"]) {
    await page.locator("#zone-search").fill(sought)
    await page.locator("#zone-list", { hasText: "Kyiv" }).waitFor()
  }
  await page.locator("#zone-search").fill("auckland")
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await page.getByRole("button", { name: /Show times/ }).click()
  await page.locator(".zone", { hasText: "Auckland time (GMT+13)" }).waitFor()
  assert.equal(await times(page).first().getAttribute("value"), start)
  assert.match(await page.locator("#times").innerText(), /Thursday 11 March/)
  await context.close()
})
