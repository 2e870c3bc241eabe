// A host connects Google Calendar in the first run and later, and a booking that did not reach it is tried again.
import assert from "node:assert/strict"
import { after, afterEach, before, test } from "node:test"
import { AxeBuilder } from "@axe-core/playwright"
import { google } from "../google.mjs"
import { launch, serve, signIn, visitor } from "../kalends.mjs"

let browser, outside
const faults = []
before(async () => { [browser, outside] = [await launch(), await google()] })
after(async () => { await browser?.close(); await outside?.stop().catch(() => {}) })
afterEach(() => assert.deepEqual(faults.splice(0), []))

async function sound(page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  for (const fault of violations) faults.push(`${page.url()}: ${fault.id}: ${fault.nodes[0].html.slice(0, 120)}`)
}

for (const script of [true, false]) {
  test(`the first run comes back from Google to the next step, ${script ? "with" : "without"} script`, async () => {
    const server = await serve({ demo: false, settings: outside.settings })
    try {
      const page = await (await visitor(browser, { script, width: script ? 1280 : 390 })).newPage()
      await page.goto(server.base)
      await page.getByLabel(/^Organi[sz]ation/).first().fill("Blue Door")
      await page.getByLabel(/^Your name/).fill("Mina Cho")
      await page.getByLabel(/^E-mail/).fill("mina@example.com")
      await page.getByLabel(/^Password/).fill("a long password")
      await page.locator("main button.button--primary").click()
      await page.waitForURL(/step=calendar/)
      if (script) await sound(page)
      outside.mood.denied = true
      await page.getByRole("link", { name: "Connect Google Calendar" }).click()
      await page.waitForURL(/step=calendar/)
      await page.getByRole("alert").filter({ hasText: "access was denied" }).waitFor()
      if (script) await sound(page)
      outside.mood.denied = false
      await page.getByRole("link", { name: "Connect Google Calendar" }).click()
      await page.waitForURL(/step=hours/)
      await page.goto(`${server.base}/setup?step=calendar`)
      await page.getByText("Connected: ana@gmail.example").waitFor()
      await page.getByRole("link", { name: "Continue" }).click()
      await page.waitForURL(/step=hours/)
    } finally {
      await server.stop()
    }
  })
}

for (const script of [true, false]) {
  test(`a booking that did not reach Google is tried again by a press, ${script ? "with" : "without"} script`, async () => {
    const server = await serve({ settings: outside.settings })
    outside.events.length = 0
    try {
      const page = await (await visitor(browser, { script, zone: "America/New_York" })).newPage()
      await signIn(page, server, { next: "/admin/settings/calendars" })
      if (script) await sound(page)
      await page.getByRole("link", { name: "Connect Google Calendar" }).click()
      await page.waitForURL(/done=calendar-connected/)
      await page.getByText("ana@gmail.example").first().waitFor()
      if (script) await sound(page)
      // What was booked before is written first.
      await written(page, () => outside.events.length)
      outside.mood.away = true
      const answer = await page.request.post(`${server.base}/api/public/scheduling/acme/bookings`, {
        data: { username: "ana", eventSlug: "intro", start: "2027-03-09T15:00:00Z", timezone: "Europe/Berlin", invitee: { name: "Jo Park", email: "jo@example.com" } },
      })
      assert.equal(answer.status(), 201)
      const { booking } = await answer.json()
      await page.goto(`${server.base}/admin/bookings/${booking.id}`)
      for (let tries = 0; await page.getByText("Not in Google:").count() === 0; tries++) {
        assert.ok(tries < 60, "it is told")
        await page.waitForTimeout(250)
        await page.reload()
      }
      if (script) await sound(page)
      outside.mood.away = false
      await page.getByRole("button", { name: "Retry" }).click()
      await page.getByText("In Google Calendar", { exact: true }).waitFor()
      assert.equal(outside.events.filter(event => event.iCalUID === booking.uid).length, 1)
      await page.goto(`${server.base}/admin/settings/calendars`)
      await page.getByRole("button", { name: "Disconnect" }).click()
      await page.getByRole("link", { name: "Connect Google Calendar" }).waitFor()
    } finally {
      outside.mood.away = false
      await server.stop()
    }
  })
}

// Until the worker has written everything there is.
async function written(page, count) {
  for (let [before, calm] = [-1, 0]; calm < 4; calm = count() === before ? calm + 1 : 0) {
    before = count()
    await page.waitForTimeout(250)
  }
}
