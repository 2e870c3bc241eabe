// A host's day with nothing but a keyboard, with and without script, wide and on a phone; and axe on the pages it meets.
import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { AxeBuilder } from "@axe-core/playwright"
import { launch, serve, visitor } from "../kalends.mjs"

let server, browser
before(async () => {
  [server, browser] = [await serve(), await launch()]
  const context = await browser.newContext()
  for (const day of ["03", "04", "05"]) for (const hour of [14, 15, 16, 18, 19, 20]) {
    const answer = await context.request.post(`${server.base}/book/acme/ana/intro/bookings`, {
      form: { start: `2027-03-${day}T${hour}:00:00Z`, timezone: "Europe/Berlin", name: "Jo Park", email: "jo@example.com" },
      maxRedirects: 0,
    })
    assert.equal(answer.status(), 303)
  }
  await context.close()
})
after(async () => { await browser?.close(); await server?.stop() })

// Presses Tab until the focus is where it should be.
async function tab(page, label, found) {
  for (let steps = 0; steps < 400; steps++) {
    await page.keyboard.press("Tab")
    const there = await page.evaluate(() => {
      const { tagName: tag, id, name, value, textContent } = document.activeElement
      return { tag, id, name, value, text: textContent.trim() }
    })
    if (found(there)) return
  }
  assert.fail(`Tab never reaches ${label}`)
}

// Waits until the page is so; from outside, since a page without script keeps no time.
async function until(page, condition) {
  for (let tries = 0; tries < 100; tries++) {
    if (await page.evaluate(condition).catch(() => false)) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  assert.fail(`it never becomes true that ${condition}`)
}

const button = value => [value, there => there.tag === "BUTTON" && there.value === value && there.text !== ""]
const field = name => [name, there => there.id === name || there.name === name]
const words = text => [text, there => there.tag !== "SELECT" && there.text.includes(text)]

async function press(page, target, key = "Enter") {
  await tab(page, ...target)
  await page.keyboard.press(key)
}

async function signIn(page, next) {
  await page.goto(`${server.base}${next}`)
  await tab(page, ...field("email"))
  await page.keyboard.type("ana@example.com")
  await tab(page, ...field("password"))
  await page.keyboard.type("kalends-demo")
  await page.keyboard.press("Enter")
  await page.waitForURL(`**${next}`)
}

for (const script of [true, false]) for (const width of [1280, 390]) {
  test(`a keyboard runs the workspace ${script ? "with" : "without"} script at ${width} px`, async () => {
    const context = await visitor(browser, { script, width, zone: "America/New_York" })
    const page = await context.newPage()
    const first = name => page.locator(`input[name=${name}]`).first()
    await signIn(page, "/admin/availability")
    await page.goto(`${server.base}/admin/availability?view=list`)

    await press(page, button("weekdays"))
    await until(page, () => !document.querySelector("input[name=saturday_start]")?.value)
    await press(page, button("add:saturday"))
    // Without script a closed day has an empty row already; the button makes it one of the day's own.
    await until(page, () => document.querySelectorAll("input[name=saturday_start]").length === 1 && !document.querySelector("noscript input[name=saturday_start]"))
    if (!script) await tab(page, ...field("saturday_start"))
    await page.keyboard.type("1000A")
    await tab(page, ...field("saturday_end"))
    await page.keyboard.type("0200P")
    await press(page, ["the copy menu", there => there.tag === "SUMMARY" && there.text.includes("Saturday")])
    await press(page, ["Sunday", there => there.name === "copy_saturday" && there.value === "sunday"], "Space")
    await press(page, button("copy:saturday"))
    await until(page, () => document.querySelector("input[name=sunday_start]")?.value === "10:00")
    assert.ok(await page.getByText("Unsaved changes").isVisible())
    await press(page, button("save"))
    await page.waitForURL(/done=saved/)
    assert.equal(await first("sunday_end").inputValue(), "14:00")

    await page.goto(`${server.base}/admin/event-types/new`)
    await tab(page, ...field("name"))
    await page.keyboard.type(`Talk ${script} ${width}`)
    await press(page, button("add-question"))
    await until(page, () => document.activeElement.name === "question_label")
    await page.keyboard.type("Which colour?")
    await press(page, button("save"))
    await page.waitForURL(/done=created/)
    assert.equal(await first("question_label").inputValue(), "Which colour?")

    await page.goto(`${server.base}/admin/bookings`)
    await press(page, words("Intro call"))
    await page.waitForURL(/bookings\/[0-9a-f-]{36}$/)
    await press(page, words("Move"))
    await page.waitForURL(/reschedule/)
    await press(page, field("start"))
    await page.waitForURL(/start=/)
    await press(page, words("Move booking"))
    await page.waitForURL(/done=moved/)
    await press(page, words("Cancel"))
    await page.waitForURL(/cancel$/)
    await tab(page, ...field("reason"))
    await page.keyboard.type("I am ill")
    await press(page, words("Cancel booking"))
    await page.waitForURL(/done=cancelled/)

    await page.goto(`${server.base}/admin/availability/blocked`)
    await press(page, ["Block", there => there.text === "Block"])
    await until(page, () => document.activeElement.className === "error-summary")
    assert.match(await page.title(), /^Error: /)

    await page.goto(`${server.base}/admin`)
    if (width < 600) await press(page, words("Menu"))
    await press(page, words("Sign out"))
    await page.waitForURL(/sign-in/)
    await context.close()
  })
}

for (const scheme of ["light", "dark"]) for (const width of [1280, 320]) {
  test(`axe on the workspace in the ${scheme} at ${width} px`, async () => {
    const context = await visitor(browser, { scheme, width })
    const page = await context.newPage()
    await signIn(page, "/admin/bookings")
    const links = async (path, start) => {
      await page.goto(server.base + path)
      return page.locator(`main a[href^="${start}"]:not([href*="export.csv"])`).first().getAttribute("href")
    }
    const booking = await links("/admin/bookings", "/admin/bookings/")
    const paths = [
      booking, `${booking}/cancel`, `${booking}/reschedule`, "/admin/bookings?q=zebra",
      await links("/admin/event-types", "/admin/event-types/0"), "/admin/availability/overrides",
      "/admin/availability/blocked", "/admin/settings/defaults", "/admin/settings/api-keys", "/setup?step=hours",
      "/setup?step=meeting", "/setup?step=link", await links("/admin/outbox", "/admin/outbox/"),
    ]
    const faults = []
    for (const path of paths) {
      await page.goto(server.base + path)
      // The mail itself stands in a frame that runs nothing, not even the judge.
      await page.evaluate(() => document.querySelector("iframe")?.remove())
      const { violations } = await new AxeBuilder({ page }).analyze()
      for (const fault of violations) faults.push(`${path}: ${fault.id}: ${fault.nodes[0].html.slice(0, 120)}`)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) faults.push(`${path}: ${wide} px wider than the window`)
    }
    assert.deepEqual(faults, [])
    await context.close()
  })
}
