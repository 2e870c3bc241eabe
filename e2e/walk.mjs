// Every page there is: an organization with something on each, and the addresses that show them.
import assert from "node:assert/strict"
import { readFileSync, readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { join } from "node:path"

const api = "/api/admin/scheduling"
const event = "/book/{organization}/{username}/{event}"
const booking = "/booking/{token}"
const security = "/admin/settings/security"

// What is no page of ours: files, answers for machines, a letter, the way to another site.
const NO_PAGE = /^\/(healthz|readyz|pictures)|auth\/google$|\.(ics|csv)$|\/(html|callback)$/

// Signed in by this context, without a page.
export async function signedIn(context, server) {
  const answer = await context.request.post(`${server.base}/sign-in`, {
    form: { email: "ana@example.com", password: "kalends-demo" }, headers: { origin: server.base }, maxRedirects: 0,
  })
  assert.equal(answer.status(), 303)
}

// Fills the demo, and returns every page by its route: `{ guest, host }`, each `[[route, path], …]`.
export async function furnish(browser, server) {
  const context = await browser.newContext({ locale: "en-GB" })
  const { request } = context
  const headers = { origin: server.base }
  const send = async (path, form, status = 303) => {
    const answer = await request.post(server.base + path, { form, headers, maxRedirects: 0 })
    assert.equal(answer.status(), status, path)
    return answer.headers().location
  }
  const read = async path => {
    const answer = await request.get(server.base + path)
    assert.equal(answer.status(), 200, path)
    return answer.text()
  }
  const book = async (slug, at, name, more = {}) => {
    const page = `/book/acme/ana/${slug}`
    const to = await send(`${page}/bookings`, { start: at, timezone: "Europe/Berlin", name, email: "jo@example.com", ...more })
    return to.match(/\/booking\/([\w-]+)/)[1]
  }

  const token = await book("intro", "2027-03-03T15:00:00Z", "Jo Park")
  const cancelled = await book("intro", "2027-03-04T15:00:00Z", "Jo Park")
  await send(`/booking/${cancelled}/cancel`, { reason: "Ill" })
  await book("review", "2027-03-05T15:00:00Z", "ليلى حداد").catch(() => book("code-review", "2027-03-05T15:00:00Z", "ليلى حداد"))

  await signedIn(context, server)
  await send("/admin/members", { email: "ben@example.org", display_name: "Ben", role: "host" })
  await send("/reset", { email: "ana@example.com" }, 200)
  await send("/admin/availability/schedules", { name: "Evenings" })
  const made = await request.post(`${server.base}${api}/users`, { headers, data: { username: "kim", displayName: "Kim", email: "kim@example.org" } })
  assert.equal(made.status(), 201)
  const { id: kim } = await made.json()
  const events = JSON.parse(await read(`${api}/event-types`)).data
  const bookings = JSON.parse(await read(`${api}/bookings?limit=50`)).data
  const pending = bookings.find(one => /pending/i.test(one.status))
  const confirmed = bookings.find(one => /confirmed/i.test(one.status))
  const ended = bookings.find(one => /cancel/i.test(one.status))
  assert.ok(pending && confirmed && ended, JSON.stringify(bookings.map(one => one.status)))
  const [join, reset, mail] = await letters(read)
  await context.close()

  const start = "2027-03-10T15:00:00Z"
  const guest = [
    ["/", "/"], ["/book/{organization}", "/book/acme"], ["/book/{organization}/{username}", "/book/acme/ana"],
    [event, "/book/acme/ana/intro"], [event, "/book/acme/ana/intro?view=week"], [event, "/book/acme/ana/lesson"],
    [event, "/book/acme/ana/office-hours"], [`${event}/zone`, "/book/acme/ana/intro/zone"],
    [`${event}/details`, `/book/acme/ana/intro/details?start=${start}&timezone=Europe/Berlin`],
    [`${event}/details`, `/book/acme/ana/lesson/details?start=${start}&timezone=Europe/Berlin`],
    [booking, `/booking/${token}`], [booking, `/booking/${cancelled}`], [`${booking}/cancel`, `/booking/${token}/cancel`],
    [`${booking}/reschedule`, `/booking/${token}/reschedule`], [`${booking}/reschedule`, `/booking/${token}/reschedule?start=${start}`],
    [`${booking}/reschedule/zone`, `/booking/${token}/reschedule/zone`],
    ["", "/nothing-here"], ["", `/book/acme/ana/intro/details?start=2027-03-03T15:00:00Z&timezone=Europe/Berlin`],
    ["/email/{token}", "/email/over"], ["/sign-in", "/sign-in"], ["/reset", "/reset"], ["/sign-up", "/sign-up"],
    ["/join/{token}", join], ["/reset/{token}", reset], ["/join/{token}", "/join/over"], ["/reset/{token}", "/reset/over"],
  ]
  const id = one => `/admin/bookings/${one.id}`
  const type = slug => `/admin/event-types/${events.find(one => one.slug === slug).id}`
  const host = [
    ["/admin", "/admin"], ["/admin/availability", "/admin/availability"], ["/admin/availability", "/admin/availability?view=grid"],
    ...["overrides", "blocked", "holidays", "travel", "schedules"].map(name => [`/admin/availability/${name}`, `/admin/availability/${name}`]),
    ["/admin/event-types", "/admin/event-types"], ["/admin/event-types/new", "/admin/event-types/new"],
    ["/admin/event-types/{id}", type("lesson")], ["/admin/event-types/{id}/delete", `${type("lesson")}/delete`], ["/admin/event-types/{id}/delete", `${type("intro")}/delete`],
    ["/admin/bookings", "/admin/bookings"], ["/admin/bookings", "/admin/bookings?tab=all"], ["/admin/bookings", "/admin/bookings?tab=cancelled"],
    ["/admin/bookings/{id}", id(confirmed)], ["/admin/bookings/{id}", id(pending)], ["/admin/bookings/{id}", id(ended)],
    ["/admin/bookings/{id}/cancel", `${id(confirmed)}/cancel`], ["/admin/bookings/{id}/decline", `${id(pending)}/decline`],
    ["/admin/bookings/{id}/reschedule", `${id(confirmed)}/reschedule`],
    ["/admin/bookings/{id}/reschedule", `${id(confirmed)}/reschedule?start=2027-03-10T15:00:00Z`], ["/admin/bookings/{id}/reschedule", `${id(confirmed)}/reschedule?exact_date=2027-03-14&exact_time=06:15`],
    ["/admin/members", "/admin/members"], ["/admin/members/{id}/leave", `/admin/members/${kim}/leave`], ["/admin/settings/sessions", "/admin/settings/sessions"],
    ["/admin/outbox", "/admin/outbox"], ["/admin/outbox/{id}", mail], ["/admin/settings", "/admin/settings"],
    ...["organization", "defaults", "notifications", "calendars", "api-keys"].map(name => [`/admin/settings/${name}`, `/admin/settings/${name}`]),
    ["/admin/settings/organization/preview", "/admin/settings/organization/preview"],
    [security, security], [`${security}/email`, `${security}/email`], [`${security}/confirm`, `${security}/confirm`], [`${security}/second-step`, `${security}/second-step`],
    ["", "/api/docs"],
  ]
  return { guest, host, token, cancelled }
}

// The links in the letters that invite and let a password be set, and the page of one letter.
async function letters(read) {
  for (let tries = 0; tries < 60; tries++) {
    const list = await read("/admin/outbox")
    const found = {}
    for (const [, path] of list.matchAll(/href="(\/admin\/outbox\/[^"/?]+)"/g)) {
      const link = (await read(path)).match(/\/(join|reset)\/[\w-]{43}/)
      if (link) found[link[1]] ??= link[0]
      found.mail ??= path
    }
    if (found.join && found.reset) return [found.join, found.reset, found.mail]
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  assert.fail("no letters")
}

// The routes of every page, as the sources of the server name them.
export function routes() {
  const folder = fileURLToPath(new URL("../crates/web/src/pages", import.meta.url))
  const files = readdirSync(folder, { recursive: true }).filter(name => name.endsWith(".rs"))
  const text = files.map(name => readFileSync(join(folder, name), "utf8")).join("\n")
  const known = { event, booking, "security::PATH": security }
  const found = [...text.matchAll(/\.route\(\s*(?:&format!\()?(?:"([^"]+)"|([\w:]+))\)?,\s*get\(/g)]
  const named = found.map(([, path, name]) => path?.replace(/^\{(event|booking)\}/, (_, name) => known[name]) ?? known[name] ?? assert.fail(`which route is ${name}?`))
  return [...new Set(named)].filter(path => !NO_PAGE.test(path))
}
