// A passkey by a device that Chromium plays: make it, come in by it, lose it; and axe on the way.
import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { AxeBuilder } from "@axe-core/playwright"
import { launch, serve, signIn, visitor } from "../kalends.mjs"

const SECURITY = "/admin/settings/security"
let server, browser
before(async () => { [server, browser] = [await serve(), await launch()] })
after(async () => { await browser?.close(); await server?.stop() })

async function sound(page, faults) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  for (const fault of violations) faults.push(`${page.url()}: ${fault.id}: ${fault.nodes[0].html.slice(0, 120)}`)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (wide > 0) faults.push(`${page.url()}: ${wide} px wider than the window`)
}

// A page on a device that unlocks for its owner.
async function device(options) {
  const page = await (await visitor(browser, options)).newPage()
  const tools = await page.context().newCDPSession(page)
  await tools.send("WebAuthn.enable")
  const { authenticatorId } = await tools.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  })
  return { page, unlocks: isUserVerified => tools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }) }
}

for (const width of [1280, 390]) {
  test(`make a passkey, come in by it, lose it, at ${width} px`, async () => {
    const faults = []
    const { page, unlocks } = await device({ width, scheme: width < 600 ? "dark" : "light" })
    const add = page.getByRole("button", { name: "Add a passkey" })
    await signIn(page, server)
    await page.goto(server.base + SECURITY)
    await sound(page, faults)
    await add.click()
    await sound(page, faults)
    await page.getByLabel(/^Name/).fill(" ")
    await page.getByRole("button", { name: "Make the passkey" }).click()
    await page.locator(".error-summary").waitFor()
    await sound(page, faults)
    await page.goto(server.base + SECURITY)

    await add.click()
    await page.getByLabel(/^Name/).fill("Laptop")
    await page.getByRole("button", { name: "Make the passkey" }).click()
    await page.waitForURL(/done=passkey-added/)
    assert.ok(await page.getByText("not used yet").isVisible())
    await sound(page, faults)
    await add.click()
    await page.getByRole("button", { name: "Make the passkey" }).click()
    await page.getByText("it holds one of yours already").waitFor()

    await page.context().clearCookies()
    await page.goto(`${server.base}/sign-in?next=${encodeURIComponent(SECURITY)}`)
    await sound(page, faults)
    const enter = page.getByRole("button", { name: "Sign in with a passkey" })
    await unlocks(false)
    await enter.click()
    await page.getByText("Your device gave no passkey").waitFor()
    await sound(page, faults)
    await unlocks(true)
    await enter.click()
    await page.waitForURL(server.base + SECURITY)
    assert.ok(await page.getByText(", last used").isVisible())

    await page.goto(`${server.base}${SECURITY}/confirm?next=${encodeURIComponent(SECURITY)}`)
    await sound(page, faults)
    await page.getByRole("button", { name: "Confirm with a passkey" }).click()
    await page.waitForURL(/done=proved/)

    await page.getByText("Rename").click()
    await page.locator("#name-0").fill("Old laptop")
    await page.getByRole("button", { name: "Save" }).click()
    await page.waitForURL(/done=saved/)
    await page.getByRole("button", { name: "Remove Old laptop" }).click()
    await page.waitForURL(/done=passkey-removed/)
    await page.context().clearCookies()
    await page.goto(`${server.base}/sign-in`)
    await enter.click()
    await page.getByText("does not open an account here").first().waitFor()
    await sound(page, faults)
    assert.deepEqual(faults, [])
    await page.context().close()
  })
}

test("without script there is the password and no button that does nothing", async () => {
  const page = await (await visitor(browser, { script: false })).newPage()
  await signIn(page, server)
  await page.goto(server.base + SECURITY)
  await page.getByRole("button", { name: "Add a passkey" }).click()
  assert.ok(await page.getByText("runs no scripts").isVisible())
  assert.equal(await page.getByRole("button", { name: "Make the passkey" }).isVisible(), false)
  await page.context().clearCookies()
  await page.goto(`${server.base}/sign-in`)
  assert.equal(await page.getByRole("button", { name: "Sign in with a passkey" }).isVisible(), false)
  await page.context().close()
})
