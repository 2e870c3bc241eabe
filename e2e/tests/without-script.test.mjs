// A guest whose browser runs no script books, moves and cancels.
import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { launch, serve, visitor } from "../kalends.mjs"

let server, browser
before(async () => { [server, browser] = [await serve(), await launch()] })
after(async () => { await browser?.close(); await server?.stop() })

for (const [width, scheme] of [[1280, "light"], [390, "dark"]]) {
  test(`books, moves and cancels at ${width} px in the ${scheme}`, async () => {
    const context = await visitor(browser, { width, scheme, script: false })
    const page = await context.newPage()
    await page.goto(`${server.base}/book/acme/ana/intro?timezone=Europe/Berlin`)
    await page.locator("button[name=date]:not([aria-disabled=true])").nth(2).click()
    await page.locator("#times button[name=start], .times button[name=start]").first().click()
    await page.waitForURL(/\/details/)

    await page.locator("button[name=start]:visible").last().click()
    assert.equal(await page.title().then(title => title.startsWith("Error: ")), true)
    await page.getByLabel(/^Name/).fill("Jo Park")
    await page.getByLabel(/^E-mail/).fill("jo@example.com")
    await page.locator("button[name=start]:visible").last().click()
    await page.waitForURL(/\/booking\//)
    const booking = page.url()
    assert.match(await page.locator("h1").innerText(), /Booked/)

    const file = await page.request.get(`${booking}/calendar.ics`)
    assert.match(file.headers()["content-type"], /^text\/calendar/)
    const uid = (await file.text()).match(/^UID:.*$/m)[0]

    await page.goto(`${booking}/reschedule`)
    await page.locator("button[name=date]:not([aria-disabled=true])").nth(4).click()
    await page.locator("#times button[name=start], .times button[name=start]").nth(1).click()
    await page.getByRole("button", { name: /Move/ }).click()
    await page.waitForURL(booking)
    const moved = await (await page.request.get(`${booking}/calendar.ics`)).text()
    assert.ok(moved.includes(uid))
    assert.match(moved, /^SEQUENCE:1\r$/m)

    await page.goto(`${booking}/cancel`)
    await page.getByRole("button", { name: /Cancel booking/ }).click()
    await page.waitForURL(booking)
    assert.match(await page.locator("main").innerText(), /ancelled/)
    await context.close()
  })
}
