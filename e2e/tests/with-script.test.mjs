// What the script adds: the device's zone without a jump, the clock kept to the end, the way Back.
import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { launch, serve, visitor } from "../kalends.mjs"

let server, browser
before(async () => { [server, browser] = [await serve(), await launch()] })
after(async () => { await browser?.close(); await server?.stop() })

const times = page => page.locator(".times button.time")

// A telephone of some years ago on a network of the same age.
async function slowDown(context, page) {
  const session = await context.newCDPSession(page)
  const speed = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
  await session.send("Network.emulateNetworkConditions", speed)
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 })
}

for (const slow of [false, true]) {
  for (const width of [1280, 768, 390]) {
    test(`finds the zone of the device without a jump at ${width} px${slow ? ", slowly" : ""}`, async () => {
      const context = await visitor(browser, { width, zone: "Asia/Tokyo" })
      await context.addInitScript(() => {
        window.shifts = []
        const says = ({ node, previousRect: { y: before }, currentRect: { y: after } }) => `${node?.nodeName}.${node?.className}: ${before} to ${after}`
        new PerformanceObserver(list => list.getEntries().forEach(({ value, sources }) => window.shifts.push({ value, what: sources.map(says) })))
          .observe({ type: "layout-shift", buffered: true })
      })
      const page = await context.newPage()
      if (slow) await slowDown(context, page)
      await page.goto(`${server.base}/book/acme/ana/intro`)
      await page.locator(".zone", { hasText: "Tokyo time (GMT+9)" }).waitFor()
      assert.equal(await times(page).first().getAttribute("value"), "2027-03-01T14:00:00Z")
      assert.match(await times(page).first().innerText(), /^23:00/)
      await page.waitForTimeout(500)
      const shifts = await page.evaluate(() => window.shifts)
      const shifted = shifts.reduce((sum, { value }) => sum + value, 0)
      assert.ok(shifted <= 0.001, `shifted by ${shifted}: ${JSON.stringify(shifts)}`)
      await context.close()
    })
  }
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
    await page.locator("#timezone").fill(sought)
    await page.locator("#timezone-list", { hasText: "Kyiv" }).waitFor()
  }
  await page.locator("#timezone").fill("auckland")
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await page.getByRole("button", { name: /Show times/ }).click()
  await page.locator(".zone", { hasText: "Auckland time (GMT+13)" }).waitFor()
  assert.equal(await times(page).first().getAttribute("value"), start)
  assert.match(await page.locator("#times").innerText(), /Thursday 11 March/)
  await context.close()
})
