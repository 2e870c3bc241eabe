// Dates off: other hours on single dates, blocked time, holidays and travel, and the bookings in their way.
import assert from "node:assert/strict"
import { after, afterEach, before, beforeEach, test } from "node:test"
import { AxeBuilder } from "@axe-core/playwright"
import { chooseZone, launch, serve, signIn, visitor } from "../kalends.mjs"

let server, browser, context, page
before(async () => { browser = await launch() })
after(async () => { await browser?.close() })
beforeEach(async () => { server = await serve() })
afterEach(async () => { await context?.close(); context = undefined; await server?.stop(); server = undefined })

const pages = ["overrides", "blocked", "holidays", "travel", "schedules"]
const at = path => `${server.base}/admin/availability/${path}`

async function enter(how = {}) {
  context = await visitor(browser, { zone: "America/New_York", ...how })
  page = await context.newPage()
  await signIn(page, server)
}

// The starts guests in New York are offered on a date: `09:00 09:30`.
async function offered(date) {
  const path = `/api/public/scheduling/acme/users/ana/intro/slots?date=${date}&timezone=America/New_York`
  const { slots } = await (await fetch(server.base + path)).json()
  const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: "America/New_York" })
  return slots.map(({ start }) => clock.format(new Date(start))).join(" ")
}

async function book(start, name = "Jo Park") {
  const invitee = { name, email: "jo@example.com", notes: "Looking forward to it" }
  const answer = await fetch(`${server.base}/api/public/scheduling/acme/bookings`, {
    method: "POST", headers: { "content-type": "application/json" },
    body: JSON.stringify({ username: "ana", eventSlug: "intro", timezone: "America/New_York", start, invitee }),
  })
  assert.equal(answer.status, 201, await answer.clone().text())
  return (await answer.json()).booking.id
}

// What a guest reads of a day.
async function toldGuests(date) {
  const guest = await visitor(browser, { script: false, zone: "America/New_York" })
  const look = await guest.newPage()
  await look.goto(`${server.base}/book/acme/ana/intro?timezone=America/New_York&date=${date}`)
  const text = await look.locator("main").innerText()
  await guest.close()
  return text
}

// Presses Tab until the focus is on this, seeing the ring at each stop on the way.
async function tabTo(wanted, most = 60) {
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press("Tab")
    const { reached, ring, what } = await page.evaluate(selector => {
      const element = document.activeElement
      const style = getComputedStyle(element)
      const shown = element.matches(":focus-visible") && parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== "none"
      const reached = element.matches(selector)
      // The browser rings the calendar inside a date's field itself.
      const inside = !reached && element.matches("[type=date], [type=time]")
      return { reached, ring: shown || inside || element.matches("html, body"), what: element.outerHTML.slice(0, 100) }
    }, wanted)
    assert.ok(ring, `no ring on ${what}`)
    if (reached) return
  }
  assert.fail(`${wanted} was not reached`)
}

const saved = () => page.waitForURL(/done=saved/)
const press = name => page.getByRole("button", { name, exact: true }).first().click()
// A date or time field is typed part by part, in the order of the browser's own language, which is
// not that of the page: each way is tried from the first part on.
async function typeParts(field, wanted, ...ways) {
  await tabTo(field)
  for (const typed of ways) {
    for (let part = 0; part < 3; part++) await page.keyboard.press("ArrowLeft")
    await page.keyboard.type(typed)
    if (await page.locator(field).inputValue() === wanted) return
  }
  assert.fail(`${wanted} cannot be typed into ${field}`)
}

for (const script of [true, false]) {
  const how = script ? "with script" : "without script"

  test(`AV10: a day closed, special hours, and a range with a reason, ${how}`, async () => {
    await enter({ script })
    await page.goto(at("overrides"))
    assert.ok(await page.getByText("None. Every date follows your weekly hours.").isVisible())
    await page.getByLabel(/^From/).fill("2027-03-08")
    await page.getByLabel(/^Until/).fill("2027-03-09")
    await page.getByLabel("Closed all day").check()
    await page.getByLabel(/^Reason/).fill("Trade fair")
    await press("Save date")
    await saved()
    assert.equal(await offered("2027-03-08"), "")
    assert.equal(await offered("2027-03-09"), "")
    assert.match(await offered("2027-03-10"), /^09:00 /)
    assert.doesNotMatch(await toldGuests("2027-03-08"), /Trade fair/, "a reason is private")

    await page.getByRole("link", { name: "Change Monday 8 March 2027 – Tuesday 9 March 2027" }).click()
    assert.equal(await page.getByLabel(/^Reason/).inputValue(), "Trade fair")
    await page.getByLabel("Show the reason to guests").check()
    await press("Save")
    await saved()
    assert.match(await toldGuests("2027-03-08"), /Ana Lima is away on Monday 8 March 2027: Trade fair/)

    await page.getByLabel(/^From/).fill("2027-03-10")
    await page.locator("input[name=start]").first().fill("10:00")
    await page.locator("input[name=end]").first().fill("11:00")
    await press("Add hours")
    assert.equal(await page.getByLabel(/^From/).inputValue(), "2027-03-10", "nothing typed is lost")
    await page.locator("input[name=start]").nth(1).fill("14:00")
    await page.locator("input[name=end]").nth(1).fill("15:00")
    await press("Save date")
    await saved()
    assert.equal(await offered("2027-03-10"), "10:00 10:30 14:00 14:30")

    // What was one range goes together, and comes back together.
    const range = page.getByRole("button", { name: "Remove Monday 8 March 2027 – Tuesday 9 March 2027" })
    await range.click()
    await page.waitForURL(/done=removed/)
    assert.match(await offered("2027-03-08"), /^09:00 /)
    assert.match(await offered("2027-03-09"), /^09:00 /)
    await page.getByRole("button", { name: "Undo" }).click()
    await page.waitForURL(/done=undone/)
    assert.equal(await offered("2027-03-09"), "")
    assert.match(await toldGuests("2027-03-08"), /Trade fair/, "with its reason")
    await range.click()
    await page.waitForURL(/done=removed/)
    assert.match(await offered("2027-03-09"), /^09:00 /)
  })

  test(`AV11: a part of a day blocked leaves the rest, ${how}`, async () => {
    await enter({ script })
    await page.goto(at("blocked"))
    await page.getByLabel(/^From/).fill("2027-03-10")
    await page.getByLabel("All day").uncheck()
    await page.getByLabel(/^Start/).fill("12:00")
    await page.getByLabel(/^End \(/).fill("14:00")
    await page.getByLabel(/^Reason/).fill("Dentist")
    await press("Block")
    await saved()
    const times = await offered("2027-03-10")
    assert.match(times, /11:30 14:00/)
    assert.match(await page.getByRole("listitem").filter({ hasText: "Wednesday 10 March 2027" }).innerText(), /Dentist[^]*12:00–14:00/)
  })

  test(`AV12: bookings in blocked time are named first, and none is cancelled, ${how}`, async () => {
    const ids = [await book("2027-03-10T17:00:00Z"), await book("2027-03-10T18:00:00Z", "Kim Lee")]
    await enter({ script })
    await page.goto(at("blocked"))
    await page.getByLabel(/^From/).fill("2027-03-10")
    await page.getByLabel(/^Reason/).fill("Dentist")
    await page.getByLabel("Show the reason to guests").check()
    await press("Block")
    const question = page.getByRole("region", { name: "Block anyway?" })
    await question.waitFor()
    assert.ok(await question.evaluate(element => element === document.activeElement), "the question has the focus")
    assert.match(await page.title(), /^Block anyway\?/)
    assert.match(await question.innerText(), /2 bookings are in that time/)
    const links = await question.getByRole("link").evaluateAll(all => all.map(link => link.getAttribute("href")))
    assert.deepEqual(links.slice(0, 2), ids.map(id => `/admin/bookings/${id}`))
    assert.match(await offered("2027-03-10"), /^09:00 /, "nothing is saved before the answer")

    // A look at one of them is in a tab of its own, and the form stays as it was.
    const [look] = await Promise.all([context.waitForEvent("page"), question.getByRole("link", { name: /Jo Park/ }).click()])
    await look.waitForLoadState()
    assert.match(look.url(), new RegExp(ids[0]))
    await look.close()
    assert.equal(await page.getByLabel(/^From/).inputValue(), "2027-03-10")
    assert.equal(await page.getByLabel(/^Reason/).inputValue(), "Dentist")
    assert.ok(await page.getByLabel("Show the reason to guests").isChecked())

    await question.getByRole("button", { name: "Block anyway" }).click()
    await saved()
    assert.equal(await offered("2027-03-10"), "")
    const row = page.getByRole("listitem").filter({ hasText: "2 bookings are still on" }).first()
    assert.equal(await row.getByRole("link", { name: /Jo Park|Kim Lee/ }).count(), 2)
    for (const id of ids) {
      await page.goto(`${server.base}/admin/bookings/${id}`)
      assert.ok(await page.getByText("Confirmed").first().isVisible())
    }
  })
}

test("AV11 and AV12 by the keyboard alone", async () => {
  await book("2027-03-10T17:00:00Z")
  await enter()
  await page.goto(at("overrides"))
  await tabTo("a[href$='/availability/blocked']")
  await page.keyboard.press("Enter")
  await page.waitForURL(/blocked/)
  await typeParts("#start_date", "2027-03-10", "03102027", "10032027", "20270310")
  await tabTo("input[name=is_all_day]")
  await page.keyboard.press("Space")
  await typeParts("#start_time", "12:00", "1200PM")
  await typeParts("#end_time", "14:00", "0200PM", "1400")
  await tabTo("#reason")
  await page.keyboard.type("Dentist")
  await page.keyboard.press("Enter")
  await page.getByRole("region", { name: "Block anyway?" }).waitFor()
  await tabTo("section a[target=_blank]")
  await tabTo("section button")
  await page.keyboard.press("Enter")
  await saved()
  assert.match(await offered("2027-03-10"), /11:30 14:00/)
  await tabTo("li a[href*='id=']")
  await page.keyboard.press("Enter")
  await page.waitForURL(/id=/)
  await tabTo("#start_date")
  assert.equal(await page.locator("#reason").inputValue(), "Dentist")
})

test("holidays and journeys ask too, without script", async () => {
  // Good Friday and the Monday after it.
  await book("2027-03-26T14:00:00Z")
  await book("2027-03-24T14:00:00Z", "Kim Lee")
  await enter({ script: false })
  await page.goto(at("holidays"))
  assert.equal(await page.getByRole("button", { name: "Save" }).count(), 0, "nothing to save yet")
  await page.getByLabel("Country").selectOption("DE")
  await press("Show holidays")
  assert.ok(await page.getByLabel("Good Friday").isChecked())
  await press("Save")
  const question = page.getByRole("region", { name: "Save anyway?" })
  assert.match(await question.innerText(), /1 booking is in that time[^]*Jo Park/)
  await question.getByRole("button", { name: "Save anyway" }).click()
  await saved()
  assert.equal(await offered("2027-03-26"), "")
  assert.match(await toldGuests("2027-03-26"), /Good Friday/)

  await page.goto(at("travel"))
  await page.getByLabel(/^From/).fill("2027-03-24")
  await chooseZone(page, "Time zone there", "Asia/Tokyo")
  await press("Add")
  await page.getByRole("region", { name: "Save anyway?" }).getByRole("button", { name: "Save anyway" }).click()
  await saved()
  assert.match(await page.getByRole("listitem").filter({ hasText: "Wednesday 24 March 2027" }).innerText(), /Tokyo time/)
})

test("what was typed is kept, and leaving it asks", async () => {
  await enter()
  await page.goto(at("blocked"))
  await page.getByLabel(/^Reason/).fill("Dentist")
  await press("Block")
  await page.getByRole("heading", { name: "There is a problem" }).waitFor()
  assert.equal(await page.getByLabel(/^Reason/).inputValue(), "Dentist")
  let asked = 0
  page.on("dialog", dialog => { asked++; dialog.dismiss() })
  await page.getByRole("link", { name: "Holidays" }).click().catch(() => {})
  await page.waitForTimeout(300)
  assert.equal(asked, 1)
})

for (const scheme of ["light", "dark"]) for (const width of [1280, 320]) {
  test(`axe finds nothing, empty and with data, in the ${scheme} at ${width} px`, async () => {
    await book("2027-03-10T17:00:00Z", "Maximiliane Freifrau von Hohenstein-Sondershausen")
    await enter({ scheme, width })
    const faults = []
    const look = async what => {
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze()
      for (const fault of violations) faults.push(`${what}: ${fault.id}: ${fault.nodes[0].html.slice(0, 120)}`)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) faults.push(`${what}: ${wide} px wider than the window`)
    }
    const visit = async (path, what = path) => { await page.goto(at(path)); await look(what) }
    for (const path of pages) await visit(path)

    await page.goto(at("blocked"))
    await page.getByLabel(/^From/).fill("2027-03-10")
    await press("Block")
    await look("blocked, asking")
    await press("Block anyway")
    await saved()
    await page.goto(at("overrides"))
    await press("Save date")
    await look("overrides, wrong")
    await page.getByLabel(/^From/).fill("2027-03-11")
    await page.getByLabel("Closed all day").check()
    await press("Save date")
    await saved()
    await page.goto(at("holidays"))
    await page.getByLabel("Country").selectOption("DE")
    await press("Show holidays")
    await look("holidays, listed")
    await press("Save")
    await saved()
    await page.goto(at("travel"))
    await page.getByLabel(/^From/).fill("2027-03-24")
    await chooseZone(page, "Time zone there", "Europe/Lisbon")
    await press("Add")
    await saved()
    await page.goto(at("schedules"))
    await page.getByLabel(/^Name/).last().fill("Evenings")
    await press("Add schedule")
    await page.waitForURL(/done=added/)
    for (const path of pages) await visit(path, `${path}, with data`)
    assert.deepEqual(faults, [])
  })
}
