// Weekly hours by mouse, touch, keys and form: what comes of each is the same rows.
import assert from "node:assert/strict"
import { after, afterEach, before, test } from "node:test"
import { AxeBuilder } from "@axe-core/playwright"
import { chooseZone, launch, serve, signIn, visitor } from "../kalends.mjs"

let server, browser, context, page
before(async () => { [server, browser] = [await serve(), await launch()] })
after(async () => { await browser?.close(); await server?.stop() })
afterEach(async () => { await context?.close(); context = undefined })

const api = "/api/admin/scheduling/availability"
const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
const closed = Object.fromEntries(days.map(day => [day, []]))

async function enter(how = {}, query = "?view=grid", week = {}) {
  context = await visitor(browser, { zone: "America/New_York", ...how })
  page = await context.newPage()
  // Where things are does not change while they are measured.
  await page.emulateMedia({ reducedMotion: "reduce" })
  await signIn(page, server)
  const stored = await context.request.put(server.base + api, {
    headers: { origin: server.base },
    data: { timezone: "America/New_York", weeklySchedule: { ...closed, ...week }, overrides: [] },
  })
  assert.equal(stored.status(), 200, await stored.text())
  await page.goto(`${server.base}/admin/availability${query}`)
  if (how.script !== false && query.includes("grid")) await page.locator("avail-grid td[tabindex]").waitFor()
}

// What is stored, as the API tells it.
async function stored() {
  const { weeklySchedule, timezone } = await (await context.request.get(server.base + api)).json()
  const told = days.filter(day => weeklySchedule[day].length).map(day => `${day} ${weeklySchedule[day].map(({ start, end }) => `${start}-${end}`).join(" ")}`)
  return { hours: told.join(", "), timezone }
}

// What stands in the list.
const list = day => page.evaluate(name => {
  const values = side => [...document.querySelectorAll(`input[name=${name}_${side}]`)].map(input => input.value)
  const ends = values("end")
  return values("start").map((start, row) => `${start}-${ends[row]}`).join(" ")
}, day)

async function save() {
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await page.waitForURL(/done=/)
}

// The middle of the cell that begins at this minute; brought into sight first.
async function cell(day, minute) {
  const found = page.locator("avail-grid tbody tr").filter({ has: page.locator(`td[aria-label*=" ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")},"]`) }).locator("td").nth(day)
  await found.scrollIntoViewIfNeeded()
  return found
}

async function middle(day, minute) {
  const box = await (await cell(day, minute)).boundingBox()
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function drag(from, to) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let step = 1; step <= 8; step++) await page.mouse.move(from.x + ((to.x - from.x) * step) / 8, from.y + ((to.y - from.y) * step) / 8)
  await page.mouse.up()
}

const status = text => page.locator("#status").filter({ hasText: text }).waitFor({ state: "attached" })
async function focusAt(day, minute) {
  await page.locator("avail-grid td[tabindex]").focus()
  await page.keyboard.press("Control+Home")
  for (let step = 0; step < day; step++) await page.keyboard.press("ArrowRight")
  for (let step = 0; step < Math.floor(minute / 120); step++) await page.keyboard.press("PageDown")
  const zoom = Number(await page.locator("avail-grid").getAttribute("data-zoom"))
  for (let step = 0; step < (minute % 120) / zoom; step++) await page.keyboard.press("ArrowDown")
}

async function press(key, times = 1) {
  for (let time = 0; time < times; time++) await page.keyboard.press(key)
}

async function dismiss() {
  await page.getByRole("dialog").waitFor()
  await press("Escape")
  await page.getByRole("dialog").waitFor({ state: "hidden" })
}

test("AV01: a drag makes a range", async () => {
  await enter()
  await drag(await middle(0, 540), await middle(0, 705))
  await status("Monday 9:00 to 12:00 open. Week total 3 h")
  assert.equal(await (await cell(0, 555)).getAttribute("aria-label"), "Monday 9:15, open, 9:00–12:00")
  assert.equal(await (await cell(0, 555)).getAttribute("aria-selected"), "true")
  assert.equal(await list("monday"), "09:00-12:00")
  assert.equal(await page.locator("[data-total]").textContent(), "3 h a week")
  await save()
  assert.equal((await stored()).hours, "monday 09:00-12:00")
})

test("AV02: the keyboard makes the same range", async () => {
  await enter()
  await page.getByRole("button", { name: "Clear all" }).focus()
  await press("Tab")
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "TD", "one tab stop, right after the quick ways")
  await focusAt(0, 540)
  await page.keyboard.down("Shift")
  await press("ArrowDown", 11)
  assert.equal(await list("monday"), "", "nothing is kept before Shift is let go")
  await page.keyboard.up("Shift")
  await status("Monday 9:00 to 12:00 open. Week total 3 h")
  assert.equal(await list("monday"), "09:00-12:00")
  await press("Tab")
  assert.notEqual(await page.evaluate(() => document.activeElement.tagName), "TD", "the next Tab leaves the grid")
})

test("every other key of the grid", async () => {
  await enter({}, "?view=grid", { monday: [{ start: "09:00", end: "12:00" }] })
  await focusAt(0, 600)
  await press("Alt+ArrowDown", 2)
  assert.equal(await list("monday"), "09:00-12:30")
  await press("Alt+Shift+ArrowUp")
  assert.equal(await list("monday"), "08:45-12:30")
  await press("Control+z", 3)
  assert.equal(await list("monday"), "09:00-12:00")
  await press("Control+Shift+z", 3)
  assert.equal(await list("monday"), "08:45-12:30")
  await status("Redone")
  await press("Space")
  assert.equal(await list("monday"), "08:45-10:00 10:15-12:30", "Space closes one step")
  await press("Enter")
  assert.equal(await list("monday"), "08:45-12:30", "and Enter opens it again")
  await press("Control+c")
  await press("End")
  await press("Control+v")
  assert.equal(await list("sunday"), "08:45-12:30")
  await press("Delete")
  assert.equal(await list("sunday"), "")
  await press("Home")
  await page.keyboard.down("Shift")
  await press("ArrowRight", 4)
  await press("ArrowDown")
  await press("Escape")
  await page.keyboard.up("Shift")
  assert.equal(await list("friday"), "", "Escape drops what was begun")
  await focusAt(1, 540)
  await page.keyboard.down("Shift")
  await press("ArrowRight", 3)
  await press("ArrowDown", 3)
  await page.keyboard.up("Shift")
  await status("Tuesday to Friday 9:00 to 10:00 open")
  for (const day of days.slice(1, 5)) assert.equal(await list(day), "09:00-10:00")
  await press("Control+Space")
  assert.equal(await list("friday"), "00:00-00:00")
  await status("Friday open all day")
  await press("Control+a")
  assert.equal(await page.locator("[data-total]").textContent(), "168 h a week")
  await press("Control+a")
  assert.equal(await page.locator("[data-total]").textContent(), "0 min a week")
  await focusAt(2, 840)
  await press("e")
  await page.getByLabel("From", { exact: true }).fill("14:10")
  await page.getByLabel("Until", { exact: true }).fill("15:35")
  await press("Enter")
  assert.equal(await list("wednesday"), "14:10-15:35")
  await press("F2")
  await page.getByRole("dialog", { name: "Hours on Wednesday" }).getByRole("button", { name: "Remove these hours" }).click()
  assert.equal(await list("wednesday"), "")
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "TD", "the focus comes back")
  await press("Control+Home")
  assert.ok(await page.evaluate(() => document.activeElement.getAttribute("aria-label").startsWith("Monday 0:00")))
  await press("Control+End")
  assert.ok(await page.evaluate(() => document.activeElement.getAttribute("aria-label").startsWith("Sunday 23:45")))
})

test("AV03: taps make the same range, and so does the form without script", async () => {
  await enter({ touch: true })
  for (const hour of [9, 10, 11]) {
    const { x, y } = await middle(0, hour * 60)
    await page.touchscreen.tap(x, y)
  }
  await status("Merged: Monday 9:00 to 12:00 open")
  assert.equal(await list("monday"), "09:00-12:00")
  await context.close()

  await enter({ script: false }, "")
  assert.ok(!await page.locator("avail-grid").isVisible())
  await page.getByLabel("Monday from").last().fill("09:00")
  await page.getByLabel("Monday until").last().fill("12:00")
  await save()
  assert.equal((await stored()).hours, "monday 09:00-12:00")
})

test("a mouse click opens one step, and a range's times", async () => {
  await enter()
  const { x, y } = await middle(2, 540)
  await page.mouse.click(x, y)
  assert.equal(await list("wednesday"), "09:00-09:15")
  await page.mouse.click(x, y)
  await page.getByLabel("Until", { exact: true }).fill("12:00")
  await page.getByRole("button", { name: "Apply" }).click()
  assert.equal(await list("wednesday"), "09:00-12:00")
  await page.mouse.click(x, y)
  await dismiss()
})

test("AV04: several ranges a day; what overlaps merges, what touches joins", async () => {
  await enter({}, "?view=grid", { monday: [{ start: "09:00", end: "12:00" }, { start: "20:00", end: "23:00" }] })
  await focusAt(0, 780)
  await page.keyboard.down("Shift")
  await press("ArrowUp", 8)
  await page.keyboard.up("Shift")
  await status("Merged: Monday 9:00 to 13:15 open")
  assert.equal(await list("monday"), "09:00-13:15 20:00-23:00")
  await focusAt(0, 1185)
  await press("Space")
  assert.equal(await list("monday"), "09:00-13:15 19:45-23:00", "touching joins")
})

test("AV05: a night is two parts on the grid and one range in the list", async () => {
  await enter()
  await focusAt(4, 1320)
  await page.keyboard.down("Shift")
  await press("ArrowDown", 15)
  await page.keyboard.up("Shift")
  await status("Friday 22:00 to 2:00 open. Week total 4 h")
  assert.equal(await list("friday"), "22:00-02:00")
  assert.equal(await list("saturday"), "")
  assert.equal(await page.locator(".grid__goes").count(), 2)
  assert.equal(await (await cell(5, 60)).getAttribute("aria-label"), "Saturday 1:00, open, 22:00–2:00 (next day)")
  await save()
  assert.equal((await stored()).hours, "friday 22:00-02:00")
  const slots = await (await fetch(`${server.base}/api/public/scheduling/acme/users/ana/intro/slots?date=2027-03-06&timezone=America/New_York`)).json()
  assert.deepEqual(slots.slots.map(({ start }) => start.slice(11, 16)), ["05:00", "05:30", "06:00", "06:30"])

  await page.goto(`${server.base}/admin/availability?view=grid&zoom=60`)
  await page.locator(".grid__block[data-goes=in]").waitFor()
  await page.mouse.click(...Object.values(await middle(5, 60)))
  await dismiss()
  const handle = await page.locator(".grid__block[data-goes=in] .grid__handle").boundingBox()
  const down = { x: handle.x + 22, y: handle.y + 12 }
  assert.deepEqual([handle.width, handle.height], [44, 24])
  await drag(down, { x: down.x, y: down.y + 26 })
  assert.equal(await list("friday"), "22:00-03:00", "an edge can be dragged after midnight too")
})

test("a drag past midnight makes one range that continues on the next day", async () => {
  await enter({}, "?view=grid&zoom=60")
  const goes = () => page.locator(".grid__block[data-goes]").evaluateAll(all => all.map(one => one.dataset.goes).sort().join(" "))
  // Down over the end of the day.
  let from = await middle(4, 1320)
  await drag(from, { x: from.x, y: from.y + 26 * 3 })
  await status("Friday 22:00 to 2:00 open. Week total 4 h")
  assert.equal(await list("friday"), "22:00-02:00")
  assert.equal(await list("saturday"), "")
  assert.equal(await goes(), "in out")
  await press("Control+z")
  assert.equal(await list("friday"), "", "one step, which undo takes back")
  // Several days at once, and the night from Sunday to Monday.
  from = await middle(3, 1320)
  const sunday = await middle(6, 1380)
  await drag(from, { x: sunday.x, y: sunday.y + 26 })
  for (const day of days.slice(3)) assert.equal(await list(day), "22:00-01:00")
  assert.equal(await (await cell(0, 0)).getAttribute("aria-label"), "Monday 0:00, open, 22:00–1:00 (next day)")
  await press("Control+z")
  // From the evening straight to the small hours beside it.
  from = await middle(1, 1380)
  const view = await page.locator(".grid__scroll").boundingBox()
  const wednesday = await middle(2, 1380)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(wednesday.x, from.y - 40, { steps: 4 })
  for (let tries = 0; tries < 100 && await page.locator(".grid__scroll").evaluate(element => element.scrollTop) > 0; tries++) {
    await page.mouse.move(wednesday.x, view.y + 50 + (tries % 2))
    await page.waitForTimeout(50)
  }
  const early = await page.locator("avail-grid tbody tr").nth(1).locator("td").nth(2).boundingBox()
  await page.mouse.move(wednesday.x, early.y + 13, { steps: 3 })
  assert.equal(await page.locator(".grid__ghost:visible").count(), 2, "shown before it is let go")
  await page.mouse.up()
  await status("Tuesday 23:00 to 2:00 open. Week total 3 h")
  assert.equal(await list("tuesday"), "23:00-02:00")
  assert.equal(await list("wednesday"), "")
  await save()
  assert.equal((await stored()).hours, "tuesday 23:00-02:00")
})

test("a finger and the keys go past midnight too", async () => {
  await enter({ touch: true, width: 390 }, "?view=grid&zoom=60")
  const cdp = await context.newCDPSession(page)
  const touch = (type, point) => cdp.send("Input.dispatchTouchEvent", { type, touchPoints: point ? [point] : [] })
  await page.locator(".grid__scroll").evaluate(element => element.scrollIntoView({ block: "center" }))
  const hold = await middle(4, 1320)
  await touch("touchStart", hold)
  await page.waitForTimeout(320)
  for (let step = 1; step <= 6; step++) { await touch("touchMove", { x: hold.x, y: hold.y + step * 13 }); await page.waitForTimeout(16) }
  await touch("touchEnd")
  await status("Friday 22:00 to 2:00 open")
  assert.equal(await list("friday"), "22:00-02:00")
  await context.close()

  await enter({}, "?view=grid&zoom=60")
  await focusAt(5, 1320)
  await page.keyboard.down("Shift")
  await press("ArrowDown", 3)
  await press("ArrowRight")
  await page.keyboard.up("Shift")
  assert.equal(await list("saturday"), "22:00-02:00")
  assert.equal(await list("sunday"), "22:00-02:00")
  assert.equal(await list("monday"), "")
  await save()
  assert.equal((await stored()).hours, "saturday 22:00-02:00, sunday 22:00-02:00")
})

test("edges and middles of ranges can be dragged, and a drag can be dropped", async () => {
  await enter({}, "?view=grid&zoom=60", { tuesday: [{ start: "09:00", end: "12:00" }] })
  await page.mouse.click(...Object.values(await middle(1, 600)))
  await dismiss()
  const edge = async name => {
    const box = await page.locator(`.grid__handle[data-edge=${name}]`).boundingBox()
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  let from = await edge("end")
  await drag(from, { x: from.x, y: from.y + 26 })
  assert.equal(await list("tuesday"), "09:00-13:00")
  from = await edge("start")
  await drag(from, { x: from.x, y: from.y - 13 })
  assert.equal(await list("tuesday"), "08:30-13:00")
  await drag(await middle(1, 600), await middle(3, 660))
  assert.equal(await list("tuesday"), "")
  assert.equal(await list("thursday"), "09:30-14:00")
  await status("Thursday 9:30 to 14:00 open")
  await drag(await middle(4, 540), await middle(6, 600))
  for (const day of days.slice(4)) assert.equal(await list(day), "09:00-11:00")
  const [a, b] = [await middle(0, 540), await middle(0, 660)]
  await page.mouse.move(a.x, a.y)
  await page.mouse.down()
  await page.mouse.move(b.x, b.y, { steps: 4 })
  assert.ok(await page.locator(".grid__ghost:visible").count())
  await press("Escape")
  await page.mouse.up()
  assert.equal(await list("monday"), "", "Escape drops the drag")
  assert.equal(await page.locator(".grid__ghost:visible").count(), 0)
})

test("AV06: a day is copied to others before it is saved, in the list and on the grid", async () => {
  await enter({}, "?view=list")
  await page.getByRole("button", { name: "Add hours Monday" }).click()
  await page.getByLabel("Monday from").fill("10:00")
  await page.getByLabel("Monday until").fill("11:00")
  await page.getByText("Copy to… Monday").click()
  const menu = page.getByRole("group", { name: "Copy Monday to" })
  await menu.getByLabel("Tuesday").check()
  await menu.getByLabel("Thursday").check()
  await menu.getByRole("button", { name: "Copy", exact: true }).click()
  assert.deepEqual(await Promise.all(days.slice(0, 5).map(list)), ["10:00-11:00", "10:00-11:00", "", "10:00-11:00", ""])

  await page.getByRole("button", { name: "Grid" }).click()
  assert.match(page.url(), /view=grid/)
  await page.getByRole("button", { name: "Monday, more" }).click()
  await page.getByRole("dialog", { name: "Monday" }).getByRole("button", { name: "Copy to weekdays" }).click()
  assert.equal(await list("friday"), "10:00-11:00")
  assert.equal(await list("sunday"), "")
  await save()
  assert.match(page.url(), /view=grid/)
  assert.equal((await stored()).hours, days.slice(0, 5).map(day => `${day} 10:00-11:00`).join(", "))
})

test("AV07: quick actions, list edits, zone and all can be undone", async () => {
  await enter({}, "?view=list", { sunday: [{ start: "10:00", end: "11:00" }] })
  const undo = page.getByRole("button", { name: "Undo" })
  assert.ok(await undo.isDisabled())
  await page.getByRole("button", { name: "Mon–Fri, 9–5" }).click()
  await status("40 h a week")
  await page.getByRole("button", { name: "Clear all" }).click()
  assert.equal(await list("monday"), "")
  await undo.click()
  assert.equal(await list("monday"), "09:00-17:00")
  await page.getByLabel("Monday until").fill("12:00")
  await chooseZone(page, "Time zone of these hours", "Europe/Berlin")
  await undo.click()
  assert.equal(await page.getByRole("combobox", { name: "Time zone of these hours" }).inputValue(), "New York (GMT−5)")
  await undo.click()
  assert.equal(await list("monday"), "09:00-17:00")
  await undo.click()
  assert.equal(await list("monday"), "")
  assert.equal(await list("sunday"), "10:00-11:00")
  assert.ok(!await page.getByText("Unsaved changes").isVisible(), "back where it began, there is nothing to save")
  await page.getByRole("button", { name: "Redo" }).click()
  assert.equal(await list("monday"), "09:00-17:00")
  await page.getByRole("link", { name: "Discard" }).click()
  assert.equal(await list("sunday"), "10:00-11:00")
  await status("Changes dropped")
  await undo.click()
  assert.equal(await list("monday"), "09:00-17:00", "even dropping can be undone")
})

test("AV08: a swipe scrolls and paints nothing; holding paints", async () => {
  await enter({ touch: true, width: 390 })
  const cdp = await context.newCDPSession(page)
  const touch = (type, point) => cdp.send("Input.dispatchTouchEvent", { type, touchPoints: point ? [point] : [] })
  const wait = time => new Promise(resolve => setTimeout(resolve, time))
  await page.locator(".grid__scroll").evaluate(element => element.scrollIntoView({ block: "start" }))
  const from = await middle(1, 660)
  const before = await page.evaluate(() => [document.querySelector(".grid__scroll").scrollTop, scrollY])
  await touch("touchStart", from)
  for (let step = 1; step <= 10; step++) { await touch("touchMove", { x: from.x, y: from.y - step * 30 }); await wait(16) }
  await touch("touchEnd")
  await wait(300)
  const scrolled = await page.evaluate(() => [document.querySelector(".grid__scroll").scrollTop, scrollY])
  assert.notDeepEqual(scrolled, before, "the page scrolled")
  assert.equal(await list("tuesday"), "")

  const hold = await middle(1, 720)
  await touch("touchStart", hold)
  await wait(320)
  for (let step = 1; step <= 6; step++) { await touch("touchMove", { x: hold.x, y: hold.y + step * 6 }); await wait(16) }
  await touch("touchEnd")
  await status("Tuesday 12:00")
  assert.equal(await list("tuesday"), "12:00-13:00")
})

test("AV09: leaving with changes asks, saving says so and the bar goes", async () => {
  await enter()
  await page.locator("avail-grid td[tabindex]").focus()
  assert.ok(!await page.getByRole("button", { name: "Save", exact: true }).isVisible())
  await press("Space")
  assert.ok(await page.getByText("Unsaved changes").isVisible())
  let asked = 0
  page.on("dialog", dialog => { asked++; dialog.dismiss() })
  const leave = async () => {
    await page.locator(".side a[href='/admin/bookings']").click().catch(() => {})
    await page.waitForTimeout(300)
  }
  await leave()
  assert.equal(asked, 1)
  assert.match(page.url(), /availability/)
  // Dropped and taken up again, it is asked for again.
  await page.getByRole("link", { name: "Discard" }).click()
  await page.getByRole("button", { name: "Undo" }).click()
  await leave()
  assert.equal(asked, 2)
  asked = 1
  await save()
  assert.equal(asked, 1, "saving does not ask")
  assert.ok(await page.getByRole("status").filter({ hasText: "Saved" }).first().isVisible())
  assert.ok(!await page.getByRole("button", { name: "Save", exact: true }).isVisible())
})

test("a schedule by drag equals the one by form, row for row", async () => {
  await enter({}, "?view=grid&zoom=60")
  await drag(await middle(0, 540), await middle(4, 660))
  await drag(await middle(1, 1200), await middle(1, 1320))
  await drag(await middle(4, 1320), await middle(4, 1380))
  const handle = page.locator(".grid__block[data-active] .grid__handle[data-edge=end]")
  const box = await handle.boundingBox()
  const saturday = await middle(5, 1380)
  await page.locator(".grid__scroll").evaluate(element => { element.scrollTop = 1e6 })
  const low = await handle.boundingBox()
  await page.mouse.move(low.x + 22, low.y + 12)
  await page.mouse.down()
  await page.mouse.move(saturday.x, low.y + 12, { steps: 4 })
  for (let tries = 0; tries < 100 && await page.locator(".grid__scroll").evaluate(element => element.scrollTop) > 0; tries++) {
    const view = await page.locator(".grid__scroll").boundingBox()
    await page.mouse.move(saturday.x, view.y + 50 + (tries % 2))
    await page.waitForTimeout(50)
  }
  const early = await page.locator("avail-grid tbody tr").nth(2).locator("td").nth(5).boundingBox()
  await page.mouse.move(saturday.x, early.y, { steps: 3 })
  await page.waitForTimeout(100)
  await page.mouse.up()
  assert.ok(box)
  await save()
  const drawn = await stored()
  await context.close()

  await enter({ script: false }, "")
  const row = async (day, from, until) => {
    await page.getByLabel(`${day} from`).last().fill(from)
    await page.getByLabel(`${day} until`).last().fill(until)
  }
  for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]) await row(day, "09:00", "12:00")
  await page.getByRole("button", { name: "Add hours Tuesday" }).click()
  await row("Tuesday", "20:00", "23:00")
  await page.getByRole("button", { name: "Add hours Friday" }).click()
  await row("Friday", "22:00", "02:00")
  await save()
  assert.deepEqual(drawn, await stored())
  assert.equal(drawn.hours, "monday 09:00-12:00, tuesday 09:00-12:00 20:00-23:00, wednesday 09:00-12:00, thursday 09:00-12:00, friday 09:00-12:00 22:00-02:00")
})

test("AV13: the preview follows what is typed, in the host's zone or a guest's", async () => {
  await enter({}, "?view=list", { tuesday: [{ start: "09:00", end: "11:00" }] })
  const tuesday = page.locator(".guests__days li").filter({ hasText: "Tue 2 Mar" })
  const times = () => tuesday.locator("time[datetime$=Z]").evaluateAll(all => all.map(time => [time.dateTime, time.textContent]))
  const own = await times()
  assert.deepEqual(own.map(([, text]) => text), ["9:00", "9:30", "10:00", "10:30"])
  await chooseZone(page, "Time zone of the guest", "Europe/Berlin")
  await page.getByText("in Berlin time").waitFor()
  const theirs = await times()
  assert.deepEqual(theirs.map(([, text]) => text), ["15:00", "15:30", "16:00", "16:30"])
  assert.deepEqual(theirs.map(([at]) => at), own.map(([at]) => at), "the same instants")
  assert.ok(!await page.getByText("Unsaved changes").isVisible(), "a preview changes nothing")
  await page.getByLabel("Tuesday until").fill("10:00")
  await page.waitForFunction(() => document.querySelectorAll(".guests__days time[datetime$=Z]").length === 2)
  await page.getByLabel("Event type").selectOption({ label: "Lesson" })
  await page.waitForFunction(() => document.querySelectorAll(".guests__days time[datetime$=Z]").length === 1)
  assert.equal((await stored()).hours, "tuesday 09:00-11:00", "nothing was saved")
})

for (const script of [true, false]) for (const [choice, hours] of [["clock times", "09:00-17:00"], ["moments", "15:00-23:00"]]) {
  test(`AV14: a new zone asks, the ${choice} stay, ${script ? "with" : "without"} script`, async () => {
    await enter({ script }, "?view=list", { monday: [{ start: "09:00", end: "17:00" }] })
    const question = page.getByText("What stays when the zone becomes Berlin?")
    assert.ok(!await question.isVisible())
    await chooseZone(page, "Time zone of these hours", "Europe/Berlin")
    if (!script) await page.getByRole("button", { name: "Save", exact: true }).click()
    await question.waitFor()
    await page.getByLabel(new RegExp(`^The ${choice}`)).check()
    await save()
    assert.deepEqual(await stored(), { hours: `monday ${hours}`, timezone: "Europe/Berlin" })
  })
}

test("two tabs do not overwrite each other silently", async () => {
  await enter({}, "?view=list", { monday: [{ start: "09:00", end: "17:00" }] })
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByLabel("Monday from").fill("10:00")
  await other.getByRole("button", { name: "Save", exact: true }).click()
  await other.waitForURL(/done=/)
  await page.getByLabel("Monday from").fill("11:00")
  await page.getByRole("button", { name: "Save", exact: true }).click()
  const told = page.getByRole("table").filter({ hasText: "Saved now" })
  await told.waitFor()
  assert.equal((await told.locator("tbody tr").allInnerTexts()).join("|"), "Monday\t10:00–17:00\t11:00–17:00")
  assert.equal(await list("monday"), "11:00-17:00")
  assert.equal((await stored()).hours, "monday 10:00-17:00")
  await save()
  assert.equal((await stored()).hours, "monday 11:00-17:00")
})

test("the focus is never under the bar, and the bar keeps one line on a phone", async () => {
  await enter({ width: 390 }, "?view=list", Object.fromEntries(days.map(day => [day, [{ start: "09:00", end: "17:00" }]])))
  await page.getByLabel("Monday from").fill("10:00")
  const bar = page.locator(".save-bar")
  assert.ok((await bar.boundingBox()).height < 80)
  for (let stop = 0; stop < 120; stop++) {
    await press("Tab")
    const seen = await page.evaluate(() => {
      const [focus, bar] = [document.activeElement, document.querySelector(".save-bar")]
      if (bar.contains(focus) || focus === document.body) return null
      return focus.getBoundingClientRect().bottom <= bar.getBoundingClientRect().top + 1 || focus.outerHTML.slice(0, 100)
    })
    if (seen === null) break
    assert.equal(seen, true)
  }
})

test("drawing keeps up with the hand, and the page is light", async () => {
  await enter()
  const cdp = await context.newCDPSession(page)
  await cdp.send("Network.enable")
  let bytes = 0
  cdp.on("Network.loadingFinished", ({ encodedDataLength }) => { bytes += encodedDataLength })
  await cdp.send("Network.setCacheDisabled", { cacheDisabled: true })
  await page.reload({ waitUntil: "networkidle" })
  assert.ok(bytes > 20_000 && bytes <= 110 * 1024, `${bytes} bytes`)
  assert.equal(await page.locator("avail-grid td[role=gridcell]").count(), 672)

  const [from, to] = [await middle(0, 540), await middle(6, 840)]
  await page.evaluate(() => {
    window.frames_ = []
    const tick = now => { window.frames_.push(now); window.ticking = requestAnimationFrame(tick) }
    requestAnimationFrame(tick)
  })
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let step = 0; step < 120; step++) {
    const part = Math.abs(Math.sin(step / 10))
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part)
  }
  const rate = await page.evaluate(() => {
    cancelAnimationFrame(window.ticking)
    const gaps = window.frames_.slice(1).map((now, place) => now - window.frames_[place]).sort((a, b) => a - b)
    return 1000 / gaps[Math.floor(gaps.length / 2)]
  })
  await page.mouse.up()
  assert.ok(rate >= 55, `${rate} frames a second`)
})

test("in Arabic the week runs from right to left, and axe finds nothing", async () => {
  await enter({ locale: "ar-EG" }, "?view=grid&zoom=60", { friday: [{ start: "22:00", end: "02:00" }] })
  const left = async column => (await page.locator("avail-grid thead th").nth(column).boundingBox()).x
  assert.ok(await left(0) > await left(6))
  const night = await page.locator(".grid__block[data-goes=out]").boundingBox()
  const friday = await page.locator("avail-grid thead th").nth(6).boundingBox()
  assert.ok(night.x >= friday.x - 1 && night.x < friday.x + friday.width, "blocks stand in their column")
  const { violations } = await new AxeBuilder({ page }).analyze()
  assert.deepEqual(violations.map(fault => `${fault.id}: ${fault.nodes[0].html.slice(0, 120)}`), [])
})

test("the week begins and runs as the reader's does", async () => {
  await enter({ locale: "en-US" })
  assert.deepEqual(await page.locator("avail-grid thead th").evaluateAll(all => all.map(one => one.abbr)), ["Sunday", ...days.slice(0, 6).map(day => day[0].toUpperCase() + day.slice(1))])
  await focusAt(0, 540)
  await press("Space")
  assert.equal(await list("sunday"), "09:00-09:15")
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), "Sunday 9:00 AM, open, 9:00 AM–9:15 AM")
  await page.evaluate(() => { document.documentElement.dir = "rtl" })
  await press("ArrowLeft")
  assert.ok(await page.evaluate(() => document.activeElement.getAttribute("aria-label").startsWith("Monday")))
  const tuesday = await page.locator("avail-grid tbody tr").nth(40).locator("td").nth(2).boundingBox()
  await page.mouse.click(tuesday.x + 9, tuesday.y + 6)
  assert.equal(await list("tuesday"), "10:00-10:15")
})

for (const scheme of ["light", "dark"]) for (const width of [1280, 320]) {
  test(`axe on grid, list and popovers in the ${scheme} at ${width} px`, async () => {
    await enter({ scheme, width }, "?view=grid&zoom=60", { friday: [{ start: "22:00", end: "02:00" }], monday: [{ start: "09:00", end: "09:30" }] })
    const faults = []
    const look = async name => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      for (const fault of violations) faults.push(`${name}: ${fault.id}: ${fault.nodes[0].html.slice(0, 160)}`)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) faults.push(`${name}: ${wide} px wider than the window`)
    }
    await chooseZone(page, "Time zone of these hours", "Europe/Berlin")
    await look("grid and zone")
    await focusAt(0, 540)
    await press("e")
    await look("times")
    await press("Escape")
    await page.getByRole("button", { name: "Monday, more" }).click()
    await look("day")
    await press("Escape")
    await page.getByRole("button", { name: "List" }).click()
    await look("list")
    assert.deepEqual(faults, [])
  })
}

test("what opens beside the grid gives the focus back to what opened it", async () => {
  await enter()
  await focusAt(0, 540)
  const head = page.locator("avail-grid thead button").nth(3)
  await head.click()
  await page.locator(".grid__close").click()
  assert.ok(await head.evaluate(element => element === document.activeElement))
})

test("the grid writes times as the page does", async () => {
  await enter({ locale: "de-DE" }, "?view=grid", { monday: [{ start: "09:00", end: "12:00" }] })
  assert.match(await page.locator("avail-grid td[aria-label*='09:00']").first().getAttribute("aria-label"), /09:00/)
  assert.equal(await page.locator(".grid__time").first().innerText(), "09:00–12:00")
})

test("choosing another schedule shows it at once, and the tab one is on is in sight on a phone", async () => {
  const context = await visitor(browser, { width: 390 })
  const page = await context.newPage()
  await signIn(page, server, { next: "/admin/availability" })
  const made = await page.request.post(`${server.base}/admin/availability/schedules`, { form: { name: "Early birds" }, headers: { origin: server.base } })
  assert.equal(made.status(), 200)
  await page.goto(`${server.base}/admin/availability/travel`)
  assert.equal(await page.getByRole("button", { name: /^Show/ }).count(), 0)
  await page.getByLabel("Schedule", { exact: true }).selectOption("Early birds")
  await page.waitForURL(/travel\?.*schedule=/)
  const tab = await page.locator(".tabs [aria-current]").boundingBox()
  assert.ok(tab.x >= 0 && tab.x + tab.width <= 390 && (await page.locator(".tabs").boundingBox()).height < 60)
  await context.close()
})
