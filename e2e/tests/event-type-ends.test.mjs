// The address of an event type as it changes, the end of one that nobody booked, and the preview on a phone.
import assert from "node:assert/strict"
import { after, before, test } from "node:test"
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

const save = page => page.getByRole("button", { name: "Save", exact: true }).click()

async function make(page, name) {
  await page.goto(`${server.base}/admin/event-types/new`)
  await page.getByLabel(/^Name/).first().fill(name)
  await save(page)
  await page.waitForURL(/done=created/)
}

for (const script of [true, false]) {
  const how = script ? "with" : "without"

  test(`a changed address keeps its old links, and is taken over when asked, ${how} script`, async () => {
    const { context, page } = await signedIn({ script })
    await make(page, `Moving ${how}`)
    await page.locator("#slug").fill(`moved-${how}`)
    await save(page)
    await page.waitForURL(/done=saved/)
    const guest = await context.newPage()
    await guest.goto(`${server.base}/book/acme/ana/moving-${how}`)
    assert.equal(new URL(guest.url()).pathname, `/book/acme/ana/moved-${how}`)

    await page.goto(`${server.base}/admin/event-types/new`)
    await page.getByLabel(/^Name/).first().fill("Newcomer")
    await page.locator("#slug").fill(`moving-${how}`)
    await save(page)
    await page.locator("#slug-error", { hasText: `was the address of “Moving ${how}”` }).waitFor()
    await page.getByLabel("Use this address here all the same").check()
    await save(page)
    await page.waitForURL(/done=created/)
    await guest.goto(`${server.base}/book/acme/ana/moving-${how}`)
    await guest.getByRole("heading", { level: 1, name: "Newcomer" }).waitFor()
    await context.close()
  })

  test(`what nobody booked is deleted once that is said twice, ${how} script`, async () => {
    const { context, page } = await signedIn({ script })
    await make(page, `Trial ${how}`)
    await page.goto(`${server.base}/admin/event-types`)
    await page.locator("li", { has: page.getByRole("heading", { name: `Trial ${how}`, exact: true }) }).locator("summary").click()
    await page.getByRole("link", { name: `Delete… Trial ${how}` }).click()
    await page.getByRole("link", { name: "Keep it" }).click()
    await page.locator("#name").waitFor()
    await page.goBack()
    await page.getByRole("button", { name: "Delete for good" }).press("Enter")
    await page.getByText("Removed.").waitFor()
    assert.equal(await page.getByRole("heading", { name: `Trial ${how}`, exact: true }).count(), 0)
    await context.close()
  })
}

test("what was booked is archived instead, and the page says why", async () => {
  const { context, page } = await signedIn({ script: false })
  await make(page, "Booked once")
  const booking = { username: "ana", eventSlug: "booked-once", start: "2027-03-09T15:00:00Z", timezone: "Europe/Berlin", invitee: { name: "Jo Park", email: "jo@example.com" } }
  const booked = await context.request.post(`${server.base}/api/public/scheduling/acme/bookings`, { data: booking })
  assert.equal(booked.status(), 201)
  await page.getByRole("link", { name: "delete it for good" }).click()
  await page.getByText("those bookings still need it").waitFor()
  assert.equal(await page.getByRole("button", { name: "Delete for good" }).count(), 0)
  await page.getByRole("button", { name: "Archive event type" }).click()
  await page.waitForURL(/done=archived/)
  await context.close()
})

for (const script of [true, false]) test(`the preview is one press away on a phone, ${script ? "with" : "without"} script`, async () => {
  const { context, page } = await signedIn({ width: 390, script })
  await page.goto(`${server.base}/admin/event-types/new`)
  assert.equal(await page.locator("#preview").isVisible(), false)
  await page.getByLabel(/^Name/).first().fill("Portfolio review")
  await page.getByRole("button", { name: "Preview", exact: true }).click()
  await page.locator("#preview").waitFor()
  if (!script) await page.getByRole("button", { name: "Refresh" }).click()
  await page.locator(".preview__name", { hasText: "Portfolio review" }).waitFor()
  if (script) {
    await page.getByRole("button", { name: "Close preview" }).click()
    await page.locator("#preview").waitFor({ state: "hidden" })
  }
  assert.equal(await page.locator("#name").inputValue(), "Portfolio review")
  await context.close()
})

test("on a phone a row shows the end of its link, and the editor's parts follow the reader", async () => {
  const { context, page } = await signedIn({ width: 390 })
  await page.goto(`${server.base}/admin/event-types`)
  const address = page.locator(".listing__address").first()
  const [end, row] = [await address.locator("span").last().boundingBox(), await address.boundingBox()]
  assert.equal(await address.locator("span").last().textContent(), "/intro")
  assert.ok(end.x + end.width <= row.x + row.width + 1)
  await page.getByRole("link", { name: "Edit Lesson" }).click()
  await page.locator("#part-policy").evaluate(part => part.scrollIntoView())
  const current = page.locator(".parts a[aria-current]")
  await page.locator(".parts a[href='#part-policy'][aria-current]").waitFor()
  const box = await current.boundingBox()
  assert.ok(0 <= box.x && box.x + box.width <= 390, JSON.stringify(box))
  await context.close()
})
