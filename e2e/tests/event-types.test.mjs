// Event types from nothing to booked, put in order, copied and archived: by mouse, by keyboard, without script; and axe.
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

const save = page => page.getByRole("button", { name: "Save", exact: true }).click()
const labels = page => page.locator("input[name=question_label]").evaluateAll(inputs => inputs.map(input => input.value))

for (const script of [true, false]) {
  const how = script ? "with" : "without"

  test(`a title is all it takes, ${how} script`, async () => {
    const { context, page } = await signedIn({ script })
    await page.goto(`${server.base}/admin/event-types`)
    await page.getByRole("link", { name: "New event type" }).click()
    await page.getByLabel(/^Name/).first().fill(`Quick talk ${how}`)
    await save(page)
    await page.waitForURL(/done=created/)
    const answer = await context.request.get(`${server.base}/book/acme/ana/quick-talk-${how}`)
    assert.equal(answer.status(), 200)
    await context.close()
  })

  test(`a web address in use is explained, ${how} script`, async () => {
    const { context, page } = await signedIn({ script })
    await page.goto(`${server.base}/admin/event-types/new`)
    await page.getByLabel(/^Name/).first().fill("Another")
    await page.locator("#slug").fill("intro")
    await save(page)
    const told = page.locator(".error-summary a")
    assert.match(await told.textContent(), /intro is used; try intro-2/)
    assert.equal(await page.locator("#slug-error").innerText(), await told.innerText())
    assert.equal(await page.locator("#slug").inputValue(), "intro")
    await context.close()
  })

  test(`new reminders are offered to the bookings that are there, ${how} script`, async () => {
    const { context, page } = await signedIn({ script })
    await page.goto(`${server.base}/admin/event-types/new`)
    await page.getByLabel(/^Name/).first().fill(`Reminded ${how}`)
    await save(page)
    await page.waitForURL(/done=created/)
    const start = script ? "2027-03-08T15:00:00Z" : "2027-03-08T18:00:00Z"
    const booked = await context.request.post(`${server.base}/api/public/scheduling/acme/bookings`, {
      data: { username: "ana", eventSlug: `reminded-${how}`, start, timezone: "Europe/Berlin", invitee: { name: "Jo Park", email: "jo@example.com" } },
    })
    assert.equal(booked.status(), 201)
    await page.getByRole("button", { name: "Add a reminder" }).click()
    await page.locator("select[name=reminder_timing]").first().selectOption("1h")
    await save(page)
    await page.getByText("One upcoming booking keeps the reminders it was made with.").waitFor()
    await page.getByRole("button", { name: "Apply to 1 upcoming booking" }).press("Enter")
    await page.getByText("Upcoming bookings have these reminders now.").waitFor()
    assert.equal(await page.getByRole("button", { name: /^Apply to/ }).count(), 0)
    await context.close()
  })

  test(`questions are put in order by buttons and the focus stays, ${how} script`, async () => {
    const { context, page } = await signedIn({ script })
    await page.goto(`${server.base}/admin/event-types/new`)
    await page.getByLabel(/^Name/).first().fill(`Asking ${how}`)
    for (const [place, label] of ["First?", "Second?", "Third?"].entries()) {
      await page.getByRole("button", { name: "Add a question" }).click()
      await page.locator("input[name=question_label]").nth(place).waitFor()
      await page.keyboard.type(label)
    }
    const third = page.locator("[data-item]", { has: page.locator("input[name=question_label]") }).nth(2)
    await third.getByLabel("Required").check()
    await third.getByRole("button", { name: "Up", exact: true }).press("Enter")
    await page.waitForFunction(() => document.querySelectorAll("input[name=question_label]")[1]?.value === "Third?")
    const focused = () => page.evaluate(() => [document.activeElement.textContent.trim(), document.activeElement.closest("[data-item]")?.querySelector("input[name=question_label]").value])
    assert.deepEqual(await focused(), ["Up", "Third?"])
    await page.keyboard.press("Enter")
    await page.waitForFunction(() => document.querySelector("input[name=question_label]").value === "Third?")
    // At the top there is only the way down.
    assert.deepEqual(await focused(), ["Down", "Third?"])
    assert.deepEqual(await labels(page), ["Third?", "First?", "Second?"])
    await save(page)
    await page.waitForURL(/done=created/)
    const details = await context.request.get(`${server.base}/book/acme/ana/asking-${how}/details?start=2027-03-03T15:00:00Z&timezone=Europe/Berlin`)
    const asked = (await details.text()).match(/(First|Second|Third)\?/g)
    assert.deepEqual([...new Set(asked)], ["Third?", "First?", "Second?"])
    await context.close()
  })

  test(`the list orders, copies, archives and brings back, ${how} script`, async () => {
    const { context, page } = await signedIn({ script })
    const names = () => page.locator("order-list .listing__name").allTextContents()
    await page.goto(`${server.base}/admin/event-types`)
    const before = await names()
    await page.getByRole("button", { name: `Down ${before[0]}`, exact: true }).press("Enter")
    await page.waitForFunction(first => document.querySelector("order-list .listing__name").textContent !== first, before[0])
    assert.deepEqual((await names()).slice(0, 2), [before[1], before[0]])
    if (script) assert.equal(await page.evaluate(() => document.activeElement.dataset.step), "down")
    await page.getByRole("button", { name: `Up ${before[0]}`, exact: true }).press("Enter")
    await page.waitForFunction(first => document.querySelector("order-list .listing__name").textContent === first, before[0])

    const menu = name => page.locator("li", { has: page.getByRole("heading", { name, exact: true }) }).locator("summary")
    await menu("Code review").click()
    await page.getByRole("button", { name: "Duplicate Code review", exact: true }).click()
    await page.waitForURL(/done=duplicated/)
    assert.equal(await page.locator("#name").inputValue(), "Copy of Code review")
    await page.locator("#name").fill(`Review ${how}`)
    await page.getByLabel("Guests can book it").check()
    await save(page)
    await page.waitForURL(/done=saved/)
    const url = `${server.base}/book/acme/ana/${await page.locator("#slug").inputValue()}`
    assert.equal((await context.request.get(url)).status(), 200)

    await page.goto(`${server.base}/admin/event-types`)
    await menu(`Review ${how}`).click()
    await page.getByRole("button", { name: `Archive Review ${how}`, exact: true }).click()
    await page.waitForURL(/done=archived/)
    assert.equal((await context.request.get(url)).status(), 410)
    await page.locator("details.listings > summary").click()
    await page.getByRole("button", { name: `Bring back Review ${how}`, exact: true }).click()
    await page.waitForURL(/done=restored/)
    await context.close()
  })
}

for (const script of [true, false]) test(`a link for one booking is made and what was typed stays, ${script ? "with" : "without"} script`, async () => {
  const { context, page } = await signedIn({ script })
  await page.goto(`${server.base}/admin/event-types/new`)
  await page.getByLabel("Name", { exact: false }).first().fill(`Mentoring ${script}`)
  await page.locator("[name=access][value=single_use]").check()
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await page.waitForURL(/done=/)
  await page.locator("#name").fill("Not saved yet")
  await page.locator("#link_note").fill("For Jo")
  await page.locator("#link_until").fill("2027-02-01")
  if (script) await page.locator("#link_note").press("Enter")
  else await page.getByRole("button", { name: "Make a link" }).click()
  await page.getByText("That date is over").first().waitFor()
  assert.equal(await page.locator("#name").inputValue(), "Not saved yet")
  await page.locator("#link_until").fill("2027-03-20")
  await page.getByRole("button", { name: "Make a link" }).click()
  await page.locator("#made-link").waitFor()
  assert.match(await page.locator("#made-link").inputValue(), /\?key=/)
  assert.equal(await page.locator("#name").inputValue(), "Not saved yet")
  if (script) assert.ok(await page.getByText("Unsaved changes").first().isVisible())
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await page.waitForURL(/done=saved/)
  assert.equal(await page.locator("#name").inputValue(), "Not saved yet")
  await context.close()
})

test("a link is copied and it says so; without script it can be selected", async () => {
  const { context, page } = await signedIn()
  await context.grantPermissions(["clipboard-read", "clipboard-write"])
  await page.goto(`${server.base}/admin/event-types`)
  await page.getByRole("button", { name: "Copy link Intro call" }).click()
  await page.waitForFunction(() => document.getElementById("status").textContent === "Copied")
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${server.base}/book/acme/ana/intro`)
  await context.close()
  const bare = await signedIn({ script: false })
  await bare.page.goto(`${server.base}/admin/event-types`)
  assert.equal(await bare.page.getByRole("button", { name: "Copy link Intro call" }).isVisible(), false)
  assert.equal(await bare.page.getByLabel("Link to Intro call").inputValue(), `${server.base}/book/acme/ana/intro`)
  await bare.context.close()
})

test("a question is dragged by its grip, and Escape puts it back", async () => {
  const { context, page } = await signedIn()
  await page.goto(`${server.base}/admin/event-types/new`)
  for (const label of ["One?", "Two?", "Three?"]) {
    await page.getByRole("button", { name: "Add a question" }).click()
    await page.keyboard.type(label)
  }
  const drag = async (end = () => page.mouse.up()) => {
    const grip = page.locator(".draggable .item__grip").last()
    await grip.scrollIntoViewIfNeeded()
    const from = await grip.boundingBox()
    await page.mouse.move(from.x + 10, from.y + 10)
    await page.mouse.down()
    const to = await page.locator(".draggable [data-item]").first().boundingBox()
    await page.mouse.move(to.x + 20, to.y + 5, { steps: 8 })
    await end()
  }
  await drag(async () => { await page.keyboard.press("Escape"); await page.mouse.up() })
  assert.deepEqual(await labels(page), ["One?", "Two?", "Three?"])
  await drag()
  assert.deepEqual(await labels(page), ["Three?", "One?", "Two?"])
  await context.close()
})

test("the preview follows the form, and a form that is left unsaved asks", async () => {
  const { context, page } = await signedIn()
  await page.goto(`${server.base}/admin/event-types/new`)
  await page.getByLabel(/^Name/).first().fill("Portfolio review")
  await page.locator(".preview__name", { hasText: "Portfolio review" }).waitFor()
  assert.equal(await page.getByRole("button", { name: "Preview", exact: true }).count(), 0, "it stands beside the form")
  await page.getByLabel("I confirm each booking").check()
  await page.locator(".preview__go", { hasText: "Send request" }).waitFor()
  assert.ok(await page.getByText("Unsaved changes").isVisible())
  const asked = page.waitForEvent("dialog").then(dialog => dialog.accept().then(() => dialog.type()))
  await page.getByRole("link", { name: "Bookings" }).click()
  assert.equal(await asked, "beforeunload")
  await context.close()
})

for (const scheme of ["light", "dark"]) for (const width of [1280, 320]) {
  test(`axe on event types in the ${scheme} at ${width} px`, async () => {
    const { context, page } = await signedIn({ scheme, width })
    const faults = []
    const look = async label => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      for (const fault of violations) faults.push(`${label}: ${fault.id}: ${fault.nodes[0].html.slice(0, 160)}`)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) faults.push(`${label}: ${wide} px wider than the window`)
    }
    await page.goto(`${server.base}/admin/event-types`)
    await page.locator("details.menu summary").first().click()
    await look("list")
    await page.goto(`${server.base}/admin/event-types/new`)
    for (const name of ["Add a place", "Add a question", "Add a reminder"]) await page.getByRole("button", { name }).click()
    await page.locator("select[name=location_kind]").last().selectOption("phone_in")
    await page.getByLabel("I confirm each booking").check()
    await look("editor")
    await save(page)
    await page.locator(".error-summary").waitFor()
    await look("problems")
    assert.deepEqual(faults, [])
    await context.close()
  })
}

for (const script of [true, false]) test(`pressed twice, a form makes one thing, ${script ? "with" : "without"} script`, async () => {
  const { context, page } = await signedIn({ script })
  const title = `Twice ${script ? "with" : "without"}`
  await page.goto(`${server.base}/admin/event-types/new`)
  await page.getByLabel(/^Name/).first().fill(title)
  await page.getByRole("button", { name: "Save", exact: true }).dblclick()
  // The second press takes the place of the first on its way.
  await page.getByText("Created. It takes bookings from now on.").waitFor()
  await page.goto(`${server.base}/admin/event-types`)
  assert.equal(await page.getByRole("heading", { name: title, exact: true }).count(), 1)
  await context.close()
})

test("Up pressed twice fast moves one step at a time, as it is saved", async () => {
  const { context, page } = await signedIn()
  const names = () => page.locator("order-list .listing__name").allTextContents()
  await page.goto(`${server.base}/admin/event-types`)
  const before = await names()
  const last = before.at(-1)
  await page.getByRole("button", { name: `Up ${last}`, exact: true }).evaluate(button => { button.click(); button.click() })
  await page.waitForFunction(name => [...document.querySelectorAll("order-list .listing__name")].at(-1).textContent !== name, last)
  const shown = await names()
  await page.reload()
  assert.deepEqual(await names(), shown)
  assert.equal(shown.at(-2), last, "one step")
  await context.close()
})

test("what was done to a row leads back to it", async () => {
  const { context, page } = await signedIn({ script: false })
  await page.goto(`${server.base}/admin/event-types`)
  const row = page.locator("li", { has: page.getByRole("heading", { name: "Code review", exact: true }) })
  const id = await row.getAttribute("id")
  await row.locator("summary").click()
  await page.getByRole("button", { name: "Switch off Code review", exact: true }).click()
  await page.waitForURL(`**/event-types?done=switched-off#${id}`)
  assert.ok(await row.evaluate(element => element === document.activeElement))
  await page.getByRole("button", { name: "Switch on Code review", exact: true }).click()
  await page.waitForURL(`**/event-types?done=switched-on#${id}`)
  await context.close()
})
