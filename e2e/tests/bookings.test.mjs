// The list of bookings by mouse and keyboard, with and without script: tabs, search, dates, answers, undo, on a phone.
import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { AxeBuilder } from "@axe-core/playwright"
import { launch, serve, signIn, visitor } from "../kalends.mjs"

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
let server, browser

async function book(request, start, name, more = {}) {
  const answer = await request.post(`${server.base}/book/acme/ana/intro/bookings`, {
    form: { start, timezone: "Asia/Tokyo", name, email: `${name.toLowerCase()}@example.com`, ...more },
    maxRedirects: 0,
  })
  assert.equal(answer.status(), 303)
}

async function signedIn(options) {
  const context = await visitor(browser, { zone: "America/New_York", ...options })
  const page = await context.newPage()
  await signIn(page, server, { next: "/admin/bookings" })
  return page
}

// From now on bookings of the intro wait for an answer.
const onRequest = (page, yes) => intro(page, { requiresConfirmation: yes })

// Changes what the intro asks and wants.
async function intro(page, change) {
  const { data } = await (await page.request.get(`${server.base}/api/admin/scheduling/event-types`)).json()
  const { id } = data.find(event => event.slug === "intro")
  const answer = await page.request.put(`${server.base}/api/admin/scheduling/event-types/${id}`, {
    data: change, headers: { origin: server.base },
  })
  assert.equal(answer.status(), 200)
}

const rows = page => page.locator(".booking-row")
const focused = page => page.evaluate(() => document.activeElement.closest(".booking-row")?.textContent ?? document.activeElement.id)

before(async () => {
  [server, browser] = [await serve(), await launch()]
  const page = await signedIn({})
  const anyone = await browser.newContext()
  const guests = anyone.request
  for (const [start, name] of [["2027-03-03T15:00:00Z", "Kim"], ["2027-03-04T16:00:00Z", "Lee"], ["2027-03-09T15:00:00Z", "Mia"]]) await book(guests, start, name)
  await intro(page, { customQuestions: [{ id: "instrument", label: "What do you play?", type: "text" }] })
  await book(guests, "2027-03-11T15:00:00Z", "Rio", { q_instrument: "Hurdy-gurdy" })
  await onRequest(page, true)
  for (const [start, name] of [["2027-03-10T15:00:00Z", "Noa"], ["2027-03-10T16:00:00Z", "Oda"], ["2027-03-10T18:00:00Z", "Pia"], ["2027-03-10T19:00:00Z", "Quy"]]) await book(guests, start, name)
  await anyone.close()
  await page.context().close()
})
after(async () => { await browser?.close(); await server?.stop() })

for (const script of [true, false]) test(`what is asked for stands in the address ${script ? "with" : "without"} script`, async () => {
  const page = await signedIn({ script })
  await page.goto(`${server.base}/admin/bookings?tab=all`)
  const all = await rows(page).count()
  assert.match(await page.locator(".tabs [aria-current]").innerText(), new RegExp(`All\\s+${all}`))
  await page.getByRole("searchbox").fill("KIM@EXAMPLE")
  await page.keyboard.press("Enter")
  await page.waitForURL(/q=KIM/)
  assert.equal(await rows(page).count(), 1)
  await page.reload()
  assert.equal(await page.getByRole("searchbox").inputValue(), "KIM@EXAMPLE")
  await page.getByRole("link", { name: "Guest’s time" }).click()
  await page.waitForURL(/zone=guest/)
  assert.match(await rows(page).innerText(), /Tokyo time \(GMT\+9\)/)
  await page.getByRole("link", { name: "Clear filters" }).first().click()
  await page.getByText("Filters", { exact: true }).click()
  await page.getByLabel("From", { exact: true }).fill("2027-03-01")
  await page.getByLabel("Until", { exact: true }).fill("2027-03-07")
  await page.getByRole("button", { name: "Search" }).click()
  await page.waitForURL(/to=2027-03-07/)
  assert.deepEqual(await page.locator(".booking-row__who bdi").allInnerTexts(), ["Lee", "Kim"])
  await page.goto(`${server.base}/admin/bookings`)
  await page.getByLabel("Jump to").fill("2027-03-09")
  await page.getByRole("button", { name: "Go" }).click()
  await page.waitForURL(/at=2027-03-09/)
  assert.match(await rows(page).first().innerText(), /Mia/)
  await page.getByRole("link", { name: "Previous page" }).click()
  assert.match(await rows(page).first().innerText(), /Kim/)
  await page.context().close()
})

for (const script of [true, false]) test(`requests are answered from the list and the focus goes on ${script ? "with" : "without"} script`, async () => {
  const page = await signedIn({ script })
  await page.goto(`${server.base}/admin/bookings?tab=pending`)
  const names = await page.locator(".booking-row__who bdi").allInnerTexts()
  await rows(page).first().getByRole("button", { name: /Accept/ }).press("Enter")
  await page.waitForURL(/done=confirmed/)
  assert.equal(await rows(page).count(), names.length - 1)
  assert.match(await focused(page), new RegExp(names[1]))
  await rows(page).first().getByRole("link", { name: /Decline/ }).press("Enter")
  await page.waitForURL(/decline\?/)
  await page.getByLabel(/^Reason/).fill("Fully booked")
  await page.getByRole("button", { name: "Decline request" }).press("Enter")
  await page.waitForURL(/done=declined/)
  assert.match(await page.locator("#said").innerText(), /Declined/)
  assert.match(await focused(page), names.length > 2 ? new RegExp(names[2]) : /said/)
  await page.getByRole("button", { name: "Accept after all" }).press("Enter")
  await page.waitForURL(/done=confirmed/)
  await page.goto(`${server.base}/admin/outbox`)
  assert.match(await page.locator("main").innerText(), /Booked: Intro call/)
  await page.context().close()
})

test("a phone of 360 px has cards, a menu for a thumb and no sideways scroll", async () => {
  const page = await signedIn({ width: 360 })
  for (const path of ["/admin/bookings", "/admin/bookings?tab=all", "/admin"]) {
    await page.goto(server.base + path)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path)
  }
  await page.goto(`${server.base}/admin/bookings`)
  const summary = rows(page).first().locator("summary")
  await summary.click()
  for (const target of [summary, ...await rows(page).first().locator(".menu__sheet :is(a, button):visible").all()]) {
    const { width, height } = await target.boundingBox()
    assert.ok(width >= 44 && height >= 44, `${await target.innerText()}: ${width} × ${height}`)
  }
  await page.keyboard.press("Escape")
  assert.equal(await rows(page).first().locator("details[open]").count(), 0)
  assert.ok(await summary.evaluate(element => element === document.activeElement))
  await page.context().close()
})

for (const language of ["en", "de", "ar"]) test(`on a phone the search is wide, the bookings stand high, and nothing lies to the side, in ${language}`, async () => {
  const page = await signedIn({ width: 390 })
  await page.goto(`${server.base}/admin/bookings?language=${language}`)
  assert.ok(await rows(page).first().evaluate(row => row.getBoundingClientRect().top) < 430)
  assert.ok(await page.getByRole("searchbox").evaluate(field => field.offsetWidth) > 200)
  assert.equal(await page.locator(".list-bar__export").isVisible(), false)
  await page.locator(".list-more > summary").click()
  for (const way of await page.locator(".list-bar :is(input:not([type=hidden]), button, a)").all()) {
    const { x, width } = await way.boundingBox()
    assert.ok(x >= 0 && x + width <= 390)
  }
  await page.context().close()
})

for (const scheme of ["light", "dark"]) for (const width of [1280, 320]) test(`axe on bookings in the ${scheme} at ${width} px`, async () => {
  const page = await signedIn({ scheme, width })
  await page.goto(`${server.base}/admin/bookings`)
  const booking = await page.locator(".booking-row__what a").first().getAttribute("href")
  const faults = []
  for (const path of ["/admin", "/admin/bookings", "/admin/bookings?tab=all&status=live&zone=guest", "/admin/bookings?tab=pending", booking]) {
    await page.goto(server.base + path)
    await page.evaluate(() => document.querySelectorAll("main > details, .list-head details, .tiles + details").forEach(details => (details.open = true)))
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    for (const fault of violations) faults.push(`${path}: ${fault.id}: ${fault.nodes[0].html.slice(0, 160)}`)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wide > 0) faults.push(`${path}: ${wide} px wider than the window`)
  }
  assert.deepEqual(faults, [])
  await page.context().close()
})

for (const script of [true, false]) test(`BL02: a booking is found by name, address, answer and reference ${script ? "with" : "without"} script`, async () => {
  const page = await signedIn({ script })
  const find = async words => {
    await page.goto(`${server.base}/admin/bookings?tab=all`)
    await page.getByRole("searchbox").fill(words)
    await page.keyboard.press("Enter")
    await page.waitForURL(/q=/)
    return page.locator(".booking-row__who bdi").allInnerTexts()
  }
  for (const words of ["rio", "RIO@example.com", "hurdy-gurdy"]) assert.deepEqual(await find(words), ["Rio"], words)
  await rows(page).locator("a").first().click()
  const reference = (await page.locator(".under-title").innerText()).match(/[0-9A-Z]{4,}-[0-9A-Z]{2,}/)[0]
  assert.deepEqual(await find(reference), ["Rio"])
  assert.deepEqual(await find("nobody at all"), [])
  await page.context().close()
})

for (const script of [true, false]) test(`a move is looked at before it is made, and the reason goes along ${script ? "with" : "without"} script`, async () => {
  const page = await signedIn({ script })
  const name = script ? "Vic" : "Wim"
  const guest = await visitor(browser)
  await onRequest(page, false)
  await book(guest.request, script ? "2027-03-16T15:00:00Z" : "2027-03-16T17:00:00Z", name)
  await onRequest(page, true)
  await page.goto(`${server.base}/admin/bookings?tab=all&q=${name}`)
  await rows(page).locator(".booking-row__what a").click()
  const booking = page.url()
  const when = () => page.locator(".pairs time").first().innerText()
  const before = await when()
  await page.getByRole("link", { name: "Move" }).click()
  const times = page.locator(".starts button")
  const first = await times.first().innerText()
  await times.first().press("Enter")
  await page.waitForURL(/start=/)
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1")
  const [old, next] = await page.locator(".compare__side").allInnerTexts()
  assert.match(old, new RegExp(`Now[^]*16 March 2027, ${before.match(/\d+:\d+/)[0]}[^]*New York time[^]*For ${name}:[^]*Tokyo time`))
  assert.match(next, new RegExp(`New[^]*, ${first}[^]*New York time[^]*For ${name}:[^]*Tokyo time`))
  await page.getByLabel(/^Reason/).fill("A “long” story & more")
  await page.getByRole("button", { name: "Choose another time" }).click()
  await page.getByLabel("Date", { exact: true }).fill("2027-03-18")
  await page.getByRole("button", { name: "Show times" }).click()
  await page.waitForURL(/date=2027-03-18/)
  await times.nth(1).click()
  assert.equal(await page.getByLabel(/^Reason/).inputValue(), "A “long” story & more")
  await page.reload()
  assert.equal(await page.getByLabel(/^Reason/).inputValue(), "A “long” story & more")

  // Somebody else is quicker.
  const start = await page.getByRole("button", { name: "Move booking" }).getAttribute("value")
  await onRequest(page, false)
  await book(guest.request, start, `${name}two`)
  await onRequest(page, true)
  await page.getByRole("button", { name: "Move booking" }).click()
  await page.getByText("You have something else at that time.").waitFor()
  const way = page.locator("#refused a")
  assert.match(await way.innerText(), new RegExp(`Intro call, ${name}two`))
  assert.match(await way.getAttribute("href"), /\/admin\/bookings\/[0-9a-f-]{36}$/)
  assert.equal(await page.getByLabel(/^Reason/).inputValue(), "A “long” story & more")
  await page.locator("#refused button").nth(1).click()
  await page.waitForURL(/start=/)
  assert.equal(await page.getByLabel(/^Reason/).inputValue(), "A “long” story & more")
  await page.getByRole("button", { name: "Move booking" }).click()
  await page.waitForURL(/done=moved/)
  assert.notEqual(await when(), before)
  await page.locator("#said").getByRole("button", { name: "Undo" }).click()
  await page.waitForURL(/done=taken-back/)
  assert.equal(await when(), before)

  // Keep changes nothing, and asks nothing.
  await page.goto(`${booking}/reschedule`)
  await times.first().click()
  await page.getByLabel(/^Reason/).fill("Never mind")
  await page.getByRole("link", { name: /^Keep/ }).click()
  await page.waitForURL(booking)
  assert.equal(await when(), before)
  await guest.close()
  await page.context().close()
})

test("words typed on a booking are not left without a question", async () => {
  const page = await signedIn({})
  await page.locator(".booking-row__what a").first().click()
  const asked = []
  page.on("dialog", dialog => (asked.push(dialog.type()), dialog.dismiss()))
  await page.locator("#note-text").fill("Half a thought")
  await page.getByRole("link", { name: "Event types" }).first().click()
  await page.waitForTimeout(300)
  assert.deepEqual(asked, ["beforeunload"])
  assert.equal(await page.locator("#note-text").inputValue(), "Half a thought")
  await page.locator("#note").getByRole("button").click()
  await page.waitForURL(/done=saved/)
  await page.getByRole("link", { name: "Cancel…" }).click()
  await page.getByLabel(/^Reason/).fill("Half a reason")
  await page.getByRole("link", { name: "Event types" }).first().click()
  await page.waitForTimeout(300)
  assert.deepEqual(asked, ["beforeunload", "beforeunload"])
  await page.getByRole("link", { name: "Keep booking" }).click()
  await page.waitForURL(/bookings\/[0-9a-f-]{36}$/)
  assert.equal(asked.length, 2)
  await page.context().close()
})

for (const script of [true, false]) test(`BL08: the history names who did what and when ${script ? "with" : "without"} script`, async () => {
  const guest = await visitor(browser, { zone: "Asia/Tokyo" })
  const name = script ? "Sol" : "Tam"
  const page = await signedIn({ script })
  await onRequest(page, false)
  await book(guest.request, script ? "2027-03-12T15:00:00Z" : "2027-03-15T14:00:00Z", name)
  await onRequest(page, true)
  await page.goto(`${server.base}/admin/bookings?tab=all&q=${name}`)
  await rows(page).locator(".booking-row__what a").click()
  await page.getByRole("link", { name: "Move", exact: false }).first().click()
  await page.getByLabel("Date").last().fill("2027-03-17")
  await page.getByLabel("Time", { exact: false }).last().fill("11:00")
  await page.getByRole("button", { name: "Compare the times" }).click()
  await page.waitForURL(/exact_time/)
  await page.getByLabel(/^Reason/).fill("A concert")
  await page.getByRole("button", { name: "Move booking" }).click()
  await page.waitForURL(/done=moved/)
  await page.getByRole("link", { name: "Cancel…" }).click()
  await page.getByLabel(/^Reason/).fill("It is off")
  await page.getByRole("button", { name: "Cancel booking" }).click()
  await page.waitForURL(/done=cancelled/)
  const told = await page.locator(".history > li").allInnerTexts()
  assert.equal(told.length, 3)
  assert.match(told[0], /Cancelled by Ana[^]*It is off[^]*Monday 1 March 2027/)
  assert.match(told[1], /Moved by Ana[^]*(12|15) Mar[^]*→[^]*17 Mar, 11:00[^]*A concert[^]*Monday 1 March 2027/)
  assert.match(told[2], new RegExp(`Booked by ${name} \\(guest\\)[^]*Monday 1 March 2027`))
  await guest.close()
  await page.context().close()
})

test("BL06: a no-show is counted, and not any more once it is taken back", async () => {
  const first = server
  try {
    server = await serve()
    const guest = await browser.newContext()
    await book(guest.request, "2027-03-02T15:00:00Z", "Uma")
    await guest.close()
    await server.leave()
    // A day later.
    server = await serve({ demo: false, folder: server.folder, at: "2027-03-02T18:00:00Z" })
    const page = await signedIn({})
    const missed = async () => {
      await page.goto(`${server.base}/admin`)
      return Number(await page.locator(".tile", { hasText: "No-shows" }).locator(".tile__value").innerText().then(text => text.match(/\d+/)[0]))
    }
    const before = await missed()
    await page.goto(`${server.base}/admin/bookings?tab=past&q=uma`)
    await rows(page).locator("summary").click()
    await page.getByRole("button", { name: /Mark as a no-show/ }).click()
    await page.waitForURL(/done=no-show/)
    assert.match(await rows(page).first().locator(".booking-row__state").innerText(), /No-show/)
    await page.locator("#said").getByRole("button").click()
    await page.waitForURL(/done=undone/)
    assert.match(await rows(page).first().locator(".booking-row__state").innerText(), /Confirmed/)
    assert.equal(await missed(), before)
    await page.goto(`${server.base}/admin/bookings?tab=past&q=uma`)
    await rows(page).locator("summary").click()
    await page.getByRole("button", { name: /Mark as a no-show/ }).click()
    await page.waitForURL(/done=no-show/)
    assert.notEqual(await missed(), before)
    await page.context().close()
  } finally {
    await server.stop()
    server = first
  }
})
