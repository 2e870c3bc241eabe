// From an empty database to a live link, with and without script.
import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { launch, serve, visitor } from "../kalends.mjs"

let browser
before(async () => { browser = await launch() })
after(async () => { await browser?.close() })

for (const script of [true, false]) {
  test(`sets up ${script ? "with" : "without"} script`, async () => {
    const server = await serve({ demo: false })
    try {
      const context = await visitor(browser, { script })
      const page = await context.newPage()
      await page.goto(server.base)
      await page.waitForURL(/\/setup/)
      await page.getByLabel(/^Organi[sz]ation/).first().fill("Blue Door")
      await page.getByLabel(/^Your name/).fill("Mina Cho")
      await page.getByLabel(/^E-mail/).fill("mina@example.com")
      await page.getByLabel(/^Password/).fill("a long password")
      await page.locator("main button.button--primary").click()
      await page.waitForURL(/step=hours/)
      await page.locator("main button.button--primary").click()
      await page.waitForURL(/step=meeting/)
      await page.locator("main button.button--primary").click()
      await page.waitForURL(/step=link/)
      const link = (await page.locator("main").innerHTML()).match(/\/book\/blue-door\/[\w-]+\/[\w-]+/)[0]
      const guest = await visitor(browser, { script: false })
      const booking = await guest.newPage()
      const answer = await booking.goto(server.base + link)
      assert.equal(answer.status(), 200)
      assert.ok(await booking.locator("button[name=start]").count() > 0)
    } finally {
      await server.stop()
    }
  })
}

test("every step after the first is skipped, and the link can be booked", async () => {
  const server = await serve({ demo: false })
  try {
    const page = await (await visitor(browser, { zone: "Europe/Berlin" })).newPage()
    const began = Date.now()
    await page.goto(server.base)
    await page.getByLabel(/^Organi[sz]ation/).first().fill("Blue Door")
    await page.getByLabel(/^Your name/).fill("Mina Cho")
    await page.getByLabel(/^E-mail/).fill("mina@example.com")
    await page.getByLabel(/^Password/).fill("a long password")
    await page.locator("main button.button--primary").click()
    await page.waitForURL(/step=hours/)
    await page.getByRole("link", { name: "Skip for now" }).click()
    await page.waitForURL(/step=meeting/)
    await page.getByRole("link", { name: "Skip for now" }).click()
    await page.waitForURL(/step=link/)
    const link = await page.locator(".whole-link a").getAttribute("href")
    const guest = await (await visitor(browser, { script: false })).newPage()
    assert.equal((await guest.goto(link)).status(), 200)
    assert.ok(await guest.locator("button[name=start]").count() > 0)
    assert.ok(Date.now() - began < 180_000, "three minutes at most")
  } finally {
    await server.stop()
  }
})
