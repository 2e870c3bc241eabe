// Who leaves is told of first, in words and by links; a language for whom nobody says which.
import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { AxeBuilder } from "@axe-core/playwright"
import { launch, serve, signIn, visitor } from "../kalends.mjs"

let server, browser
before(async () => { [server, browser] = [await serve(), await launch()] })
after(async () => { await browser?.close(); await server?.stop() })

async function join(context, username) {
  const data = { username, displayName: `Host ${username}`, email: `${username}@example.org` }
  const made = await context.request.post(`${server.base}/api/admin/scheduling/users`, { headers: { origin: server.base }, data })
  assert.equal(made.status(), 201)
}

for (const script of [true, false]) {
  test(`a member is switched off and removed ${script ? "with" : "without"} script`, async () => {
    const context = await visitor(browser, { script, width: script ? 390 : 1280 })
    const page = await context.newPage()
    await signIn(page, server)
    const username = script ? "kim" : "lea"
    await join(context, username)
    const row = page.locator("li.row", { hasText: `Host ${username}` })
    await page.goto(`${server.base}/admin/members`)
    for (const [name, path] of [["Bookings", /bookings\?host=/], ["Event types", /event-types\?host=/], ["Availability", /availability\?host=/]]) {
      assert.match(await row.getByRole("link", { name: `${name} Host ${username}` }).getAttribute("href"), path)
    }
    await row.getByRole("link", { name: /^Switch off/ }).click()
    assert.match(await page.locator("main").innerText(), /No bookings are to come/)
    if (script) assert.deepEqual((await new AxeBuilder({ page }).analyze()).violations, [])
    await page.getByRole("button", { name: "Switch off" }).click()
    await page.waitForURL(/done=saved/)
    assert.match(await row.innerText(), /Switched off/)
    await row.getByRole("link", { name: /^Remove/ }).click()
    await page.getByRole("button", { name: "Remove for good" }).click()
    await page.waitForURL(/done=removed/)
    assert.equal(await row.count(), 0)
    await context.close()
  })
}

test("guests whose language nobody speaks here read the organization's", async () => {
  const context = await visitor(browser)
  const page = await context.newPage()
  await signIn(page, server)
  await page.goto(`${server.base}/admin/settings/organization`)
  await page.getByLabel("Language").selectOption("de")
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await page.waitForURL(/done=saved/)
  for (const [locale, tag] of [["fr-FR", "de"], ["ko-KR", "ko"]]) {
    const guest = await (await visitor(browser, { locale })).newPage()
    await guest.goto(`${server.base}/book/acme/ana/intro`)
    assert.equal(await guest.locator("html").getAttribute("lang"), tag)
    await guest.context().close()
  }
  await context.close()
})
