// Who may book: those with the secret link, those with a link for one booking; and what a guest can do after the cut-off.
import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { AxeBuilder } from "@axe-core/playwright"
import { launch, serve, signIn, visitor } from "../kalends.mjs"

let server, browser
before(async () => { [server, browser] = [await serve(), await launch()] })
after(async () => { await browser?.close(); await server?.stop() })

async function signedIn(options) {
  const context = await visitor(browser, options)
  const page = await context.newPage()
  await signIn(page, server)
  return { context, page }
}

// A new event type, saved; the page shows its editor.
async function offer(page, name, change) {
  await page.goto(`${server.base}/admin/event-types/new`)
  await page.getByLabel(/^Name/).first().fill(name)
  await change(page)
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await page.waitForURL(/done=created/)
}

// Chooses the first time of the second open day and books it; the guest's own page comes next.
async function book(page, url, name) {
  await page.goto(`${url}${url.includes("?") ? "&" : "?"}timezone=Europe/Berlin`)
  await page.locator("button[name=date]:not([aria-disabled=true])").nth(1).click()
  await page.locator(".times button[name=start]:visible").first().click()
  await page.waitForURL(/\/details/)
  await page.getByLabel(/^Name/).fill(name)
  await page.getByLabel(/^E-mail/).fill("jo@example.com")
  await page.locator("form.fields button[name=start]:visible").last().click()
  await page.waitForURL(/\/booking\//)
}

for (const script of [true, false]) {
  const how = script ? "with" : "without"

  test(`only the key opens what is secret, ${how} script`, async () => {
    const { context, page } = await signedIn({ script })
    await offer(page, `Secret ${how}`, page => page.getByLabel(/^Who has its secret link/).check())
    const url = await page.locator("#secret-link").inputValue()
    assert.match(url, new RegExp(`/book/acme/ana/secret-${how}\\?key=`))

    const stranger = await visitor(browser, { script })
    const guest = await stranger.newPage()
    const answer = await guest.goto(url.split("?")[0])
    assert.equal(answer.status(), 404)
    assert.doesNotMatch(await guest.locator("main").innerText(), /Secret/)
    await guest.goto(`${server.base}/book/acme/ana`)
    assert.doesNotMatch(await guest.locator("main").innerText(), new RegExp(`Secret ${how}`))
    await book(guest, url, "Jo Park")
    assert.match(await guest.locator("h1").innerText(), /Booked/)

    await page.getByRole("button", { name: "Renew the link" }).click()
    await page.waitForURL(/done=saved/)
    const renewed = await page.locator("#secret-link").inputValue()
    assert.notEqual(renewed, url)
    assert.equal((await guest.goto(url)).status(), 404)
    assert.equal((await guest.goto(renewed)).status(), 200)
    await stranger.close()
    await context.close()
  })

  test(`a link for one booking is good for one, ${how} script`, async () => {
    const { context, page } = await signedIn({ script })
    await offer(page, `Once ${how}`, page => page.getByLabel(/^Who has a link for one booking/).check())
    await page.locator("#link_note").fill("Jo Park")
    await page.getByRole("button", { name: "Make a link for one booking" }).click()
    const url = await page.locator("#made-link").inputValue()

    const stranger = await visitor(browser, { script })
    const guest = await stranger.newPage()
    await book(guest, url, "Jo Park")
    assert.match(await guest.locator("h1").innerText(), /Booked/)
    const again = await guest.goto(url)
    assert.equal(again.status(), 410)
    assert.equal(await guest.locator("h1").innerText(), "This link was used")

    await page.goto(`${server.base}/admin/event-types`)
    await page.getByRole("link", { name: `Edit Once ${how}`, exact: true }).click()
    const row = page.locator("#links .row", { hasText: "Jo Park" })
    await row.getByText("Used", { exact: true }).waitFor()
    assert.equal(await row.getByRole("button").count(), 0)
    await stranger.close()
    await context.close()
  })

  test(`after the cut-off there is only the contact, ${how} script`, async () => {
    const { context, page } = await signedIn({ script })
    await offer(page, `Firm ${how}`, async page => {
      for (const what of ["cancel", "reschedule"]) {
        await page.locator(`[name=${what}_cutoff_value]`).fill("300")
        await page.locator(`[name=${what}_cutoff_unit]`).selectOption("days")
      }
    })
    const stranger = await visitor(browser, { script })
    const guest = await stranger.newPage()
    await book(guest, `${server.base}/book/acme/ana/firm-${how}`, "Jo Park")
    const ways = guest.locator(".booked__actions")
    assert.equal(await ways.locator("a.button").count(), 0)
    assert.match(await ways.locator("a[href^='mailto:']").getAttribute("href"), /^mailto:ana@example\.com/)
    const booking = guest.url()
    for (const way of ["cancel", "reschedule"]) {
      await guest.goto(`${booking}/${way}`)
      assert.equal(await guest.locator("main form[method=post]").count(), 0, way)
    }
    await stranger.close()
    await context.close()
  })
}

for (const [scheme, width] of [["light", 1280], ["dark", 320]]) {
  test(`axe on the links in the ${scheme} at ${width} px`, async () => {
    const { context, page } = await signedIn({ scheme, width })
    const faults = []
    const look = async label => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      for (const fault of violations) faults.push(`${label}: ${fault.id}: ${fault.nodes[0].html.slice(0, 160)}`)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) faults.push(`${label}: ${wide} px wider than the window`)
    }
    await offer(page, `Shown ${width}`, async page => {
      await page.locator("#description").fill("# Bring\n\n- **coffee**\n- [the map](https://example.org)")
      await page.getByLabel(/^Who has its secret link/).check()
    })
    assert.equal(await page.locator(".preview__words strong").innerText(), "coffee")
    await look("secret")
    await page.getByLabel(/^Who has a link for one booking/).check()
    await page.getByRole("button", { name: "Save", exact: true }).click()
    await page.waitForURL(/done=saved/)
    await page.locator("#link_until").fill("2020-01-01")
    await page.getByRole("button", { name: "Make a link for one booking" }).click()
    await page.locator(".error-summary").waitFor()
    await look("refused")
    await page.locator("#link_until").fill("2027-04-01")
    await page.getByRole("button", { name: "Make a link for one booking" }).click()
    await page.locator("#made-link").waitFor()
    await look("made")
    await page.goto(`${server.base}/admin`)
    await look("home")
    assert.deepEqual(faults, [])
    await context.close()
  })
}
