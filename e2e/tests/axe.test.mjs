// axe finds nothing on any page, in light and dark, wide and at 320 px.
import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { AxeBuilder } from "@axe-core/playwright"
import { launch, serve, visitor } from "../kalends.mjs"

let server, browser, booking, cancelled
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

async function book(context) {
  const slots = await (await context.request.get(`${server.base}/api/public/scheduling/acme/users/ana/intro/slots?from=2027-03-02&to=2027-03-31`)).json()
  const answer = await context.request.post(`${server.base}/api/public/scheduling/acme/bookings`, {
    data: {
      username: "ana", eventSlug: "intro", timezone: "Europe/Berlin", start: slots.slots[3].start,
      invitee: { name: "Jo Park", email: "jo@example.com", notes: "Looking forward to it" },
    },
  })
  return (await answer.json()).manageToken
}

before(async () => {
  [server, browser] = [await serve(), await launch()]
  const context = await visitor(browser)
  booking = await book(context)
  cancelled = await book(context)
  await context.request.post(`${server.base}/api/public/scheduling/acme/bookings/${cancelled}/cancel`, { data: { reason: "Ill" } })
  await context.close()
})
after(async () => { await browser?.close(); await server?.stop() })

const guest = () => [
  "/", "/book/acme", "/book/acme/ana", "/book/acme/ana/intro", "/book/acme/ana/intro?view=week",
  "/book/acme/ana/lesson", "/book/acme/ana/intro/details?start=2027-03-03T15:00:00Z&timezone=Europe/Berlin",
  "/book/acme/ana/lesson/details?start=2027-03-03T15:00:00Z&timezone=Europe/Berlin",
  `/booking/${booking}`, `/booking/${booking}/cancel`, `/booking/${booking}/reschedule`,
  `/booking/${booking}/reschedule?start=2027-03-10T15:00:00Z`, `/booking/${cancelled}`,
  "/nothing-here", "/sign-in", "/api/docs",
]
const host = [
  "/admin", "/admin/availability", "/admin/event-types", "/admin/event-types/new", "/admin/bookings",
  "/admin/bookings?tab=cancelled", "/admin/outbox", "/admin/settings",
]

for (const scheme of ["light", "dark"]) for (const width of [1280, 320]) {
  test(`every page in the ${scheme} at ${width} px`, async () => {
    const context = await visitor(browser, { scheme, width })
    const page = await context.newPage()
    const faults = []
    const look = async path => {
      await page.goto(server.base + path)
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      for (const fault of violations) faults.push(`${path}: ${fault.id}: ${fault.nodes[0].html.slice(0, 120)}`)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) faults.push(`${path}: ${wide} px wider than the window`)
    }
    for (const path of guest()) await look(path)
    await page.goto(`${server.base}/sign-in`)
    await page.getByLabel(/^E-mail/).fill("ana@example.com")
    await page.getByLabel(/^Password/).fill("kalends-demo")
    await page.getByRole("button", { name: "Sign in", exact: true }).click()
    await page.waitForURL(/\/admin/)
    for (const path of host) await look(path)
    assert.deepEqual(faults, [])
    await context.close()
  })
}
