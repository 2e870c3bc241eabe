// Invite, accept, be booked; lose a password and set another; with and without script; and axe on the way.
import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { AxeBuilder } from "@axe-core/playwright"
import { launch, serve, signIn, visitor } from "../kalends.mjs"

let server, browser
before(async () => { [server, browser] = [await serve(), await launch()] })
after(async () => { await browser?.close(); await server?.stop() })

// axe is a script of its own; a page that runs none is only measured.
async function sound(page, faults, script) {
  const { violations } = script ? await new AxeBuilder({ page }).analyze() : { violations: [] }
  for (const fault of violations) faults.push(`${page.url()}: ${fault.id}: ${fault.nodes[0].html.slice(0, 120)}`)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (wide > 0) faults.push(`${page.url()}: ${wide} px wider than the window`)
}

// The link in the newest letter to an address, from the outbox of somebody who may read it.
async function letter(page, address, path) {
  const jobs = new RegExp(`/${path}/[\\w-]{43}`)
  for (let tries = 0; tries < 40; tries++) {
    await page.goto(`${server.base}/admin/outbox`)
    const row = page.locator("li.row", { hasText: address }).first()
    if (await row.count()) {
      await row.locator("a").click()
      const found = (await page.locator("pre.plain").first().innerText()).match(jobs)
      if (found) return found[0]
    }
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  assert.fail(`no letter to ${address}`)
}

for (const script of [true, false]) {
  test(`invite, accept, be booked, lose the password ${script ? "with" : "without"} script`, async () => {
    const faults = []
    const name = script ? "Ben" : "Kim"
    const email = `${name.toLowerCase()}@example.org`
    const ana = await (await visitor(browser, { script })).newPage()
    await signIn(ana, server)
    await ana.goto(`${server.base}/admin/members`)
    await ana.locator("#email").fill(email)
    await ana.getByRole("button", { name: "Send invitation" }).click()
    await ana.waitForURL(/done=invited/)
    await sound(ana, faults, script)
    const link = await letter(ana, email, "join")

    const host = await (await visitor(browser, { script, width: 390, zone: "Asia/Seoul" })).newPage()
    await host.goto(server.base + link)
    await sound(host, faults, script)
    await host.getByLabel(/^Your name/).fill(name)
    await host.getByLabel(/^Password/).fill("correct horse battery")
    if (script) assert.equal(await host.locator("select[name=timezone]").inputValue(), "Asia/Seoul")
    await host.getByRole("button", { name: "Create account" }).click()
    await host.waitForURL(/\/admin$/)
    const guest = await (await visitor(browser, { script })).newPage()
    await guest.goto(`${server.base}/book/acme/${name.toLowerCase()}/intro`)
    assert.ok(await guest.locator("button[name=start], button[name=date]").count() > 0)
    await host.goto(`${server.base}/admin/settings/security`)
    await sound(host, faults, script)
    assert.ok(await host.getByText("This browser").isVisible())

    await guest.goto(`${server.base}/sign-in`)
    await guest.getByRole("link", { name: "Forgot your password?" }).click()
    await sound(guest, faults, script)
    await guest.getByLabel(/^E-mail/).fill(email)
    await guest.getByRole("button", { name: "Send the link" }).click()
    await guest.getByText("Look into your mail").first().waitFor()
    await sound(guest, faults, script)
    await guest.goto(server.base + await letter(ana, email, "reset"))
    await sound(guest, faults, script)
    await guest.getByLabel(/^New password/).fill("another battery")
    await guest.getByRole("button", { name: "Set password" }).click()
    await guest.waitForURL(/\/admin$/)
    await host.goto(`${server.base}/admin`)
    assert.match(host.url(), /sign-in/)
    assert.deepEqual(faults, [])
    for (const page of [ana, host, guest]) await page.context().close()
  })
}

for (const script of [true, false]) {
  test(`another address: the old one stays until the link is pressed, ${script ? "with" : "without"} script`, async () => {
    const faults = []
    const email = `ana-${script}@new.example`
    const old = script ? "ana@example.com" : "ana-true@new.example"
    const page = await (await visitor(browser, { script, width: script ? 1280 : 390 })).newPage()
    await signIn(page, server, { email: old })
    await page.goto(`${server.base}/admin/settings/security`)
    await sound(page, faults, script)
    await page.getByRole("link", { name: "Change e-mail address" }).click()
    await sound(page, faults, script)
    await page.getByLabel(/^New e-mail/).fill(old)
    await page.getByRole("button", { name: "Send the link" }).click()
    await page.locator("#email[aria-invalid=true]").waitFor()
    await sound(page, faults, script)
    await page.getByLabel(/^New e-mail/).fill(email)
    await page.getByRole("button", { name: "Send the link" }).click()
    await page.waitForURL(/done=address-asked/)
    await sound(page, faults, script)
    assert.match(await page.locator("main").innerText(), new RegExp(`A link went to ${email}`))

    const link = await letter(page, email, "email")
    const mailbox = await (await visitor(browser, { script, width: 390 })).newPage()
    await mailbox.goto(server.base + link)
    await sound(mailbox, faults, script)
    await mailbox.getByRole("button", { name: "Use this address" }).click()
    await mailbox.getByRole("heading", { name: "Your new address is in use" }).waitFor()
    await sound(mailbox, faults, script)
    await mailbox.goto(server.base + link)
    await mailbox.getByRole("heading", { name: "This link no longer works" }).waitFor()
    await page.goto(`${server.base}/admin/settings/security`)
    assert.match(await page.locator("main").innerText(), new RegExp(`go to ${email}`), "still signed in")
    await signIn(mailbox, server, { email })
    assert.deepEqual(faults, [])
    for (const one of [page, mailbox]) await one.context().close()
  })
}
