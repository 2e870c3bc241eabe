// Signing in at a provider, a real one of its own: who gets in, who does not, and what they are told.
import assert from "node:assert/strict"
import { after, afterEach, before, test } from "node:test"
import { AxeBuilder } from "@axe-core/playwright"
import { OAuth2Server } from "oauth2-mock-server"
import { launch, serve, visitor } from "../kalends.mjs"

let server, browser, provider, person, settings
const faults = []

before(async () => {
  provider = new OAuth2Server()
  await provider.issuer.keys.generate("RS256")
  await provider.start(0, "localhost")
  provider.service.on("beforeTokenSigning", token => Object.assign(token.payload, { aud: "kalends" }, person))
  settings = { OIDC_ISSUER: provider.issuer.url, OIDC_CLIENT_ID: "kalends", OIDC_CLIENT_SECRET: "secret", OIDC_NAME: "Acme ID" }
  ;[server, browser] = [await serve({ settings }), await launch()]
})
after(async () => { await browser?.close(); await server?.stop(); await provider?.stop().catch(() => {}) })
afterEach(() => assert.deepEqual(faults.splice(0), []))

async function sound(page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  for (const fault of violations) faults.push(`${page.url()}: ${fault.id}: ${fault.nodes[0].html.slice(0, 120)}`)
}

async function fresh(options) {
  return (await visitor(browser, options)).newPage()
}

async function press(page) {
  await page.goto(`${server.base}/sign-in`)
  await page.getByRole("button", { name: "Sign in with Acme ID" }).click()
}

// A page of ours that says this, with a way back to signing in.
async function told(page, words) {
  await page.getByRole("heading", { name: words }).waitFor()
  await sound(page)
  await page.getByRole("link", { name: "Sign in" }).click()
  await page.getByLabel(/^Password/).waitFor()
}

for (const script of [true, false]) {
  test(`a verified address opens the account, and the same person after it changed, ${script ? "with" : "without"} script`, async () => {
    person = { sub: "ana-1", email: "ana@example.com", email_verified: true }
    const page = await fresh({ script })
    await page.goto(`${server.base}/sign-in`)
    if (script) await sound(page)
    await press(page)
    await page.waitForURL(/\/admin$/)
    person = { sub: "ana-1", email: "new@example.net", email_verified: false }
    const later = await fresh({ script, width: 390 })
    await press(later)
    await later.waitForURL(/\/admin$/)
    assert.ok((await later.context().cookies()).every(cookie => cookie.httpOnly && cookie.sameSite === "Lax"))
    for (const one of [page, later]) await one.context().close()
  })
}

test("an address that is not verified, or is nobody's, opens nothing", async () => {
  const page = await fresh()
  for (const other of [{ email: "ana@example.com", email_verified: false }, { email: "nobody@example.com", email_verified: true }]) {
    person = { sub: "stranger", ...other }
    await press(page)
    await told(page, "No account here uses this sign-in")
  }
  await page.goto(`${server.base}/admin`)
  assert.match(page.url(), /sign-in/)
  await page.context().close()
})

test("denied at the provider", async () => {
  provider.service.once("beforeAuthorizeRedirect", ({ url }) => {
    url.searchParams.delete("code")
    url.searchParams.set("error", "access_denied")
  })
  const page = await fresh()
  await press(page)
  await told(page, "You are not signed in")
  await page.context().close()
})

test("a way back counts once, and only in its own browser", async () => {
  person = { sub: "ana-1", email: "ana@example.com", email_verified: true }
  const page = await fresh()
  const back = page.waitForRequest(/\/callback\?/)
  await press(page)
  const url = (await back).url()
  await page.waitForURL(/\/admin$/)
  const stranger = await fresh()
  for (const one of [page, stranger]) {
    const answer = await one.goto(url)
    assert.equal(answer.status(), 400)
    await one.getByRole("heading", { name: "This sign-in is over" }).waitFor()
    await sound(one)
  }
  await stranger.goto(`${server.base}/admin`)
  assert.match(stranger.url(), /sign-in/)

  provider.service.once("beforeAuthorizeRedirect", ({ url }) => url.searchParams.set("state", "forged"))
  await press(stranger)
  await told(stranger, "This sign-in is over")
  for (const one of [page, stranger]) await one.context().close()
})

test("an answer for another nonce, audience or issuer, or too old, is not believed", async () => {
  const page = await fresh()
  for (const wrong of [{ nonce: "other" }, { aud: "other" }, { iss: "http://localhost:1" }, { exp: 1_700_000_000 }]) {
    person = { sub: "ana-1", email: "ana@example.com", email_verified: true, ...wrong }
    await press(page)
    await told(page, "This sign-in did not work")
  }
  await page.context().close()
})

test("a member disconnects the sign-in and connects another", async () => {
  person = { sub: "ana-1", email: "ana@example.com", email_verified: true }
  const page = await fresh()
  await press(page)
  await page.waitForURL(/\/admin$/)
  await page.goto(`${server.base}/admin/settings/security`)
  await sound(page)
  await page.getByRole("button", { name: "Disconnect Acme ID" }).click()
  await page.getByText("This sign-in no longer opens your account.").waitFor()
  person = { sub: "ana-2", email: "private@example.net", email_verified: false }
  await page.getByRole("button", { name: "Connect Acme ID" }).click()
  await page.waitForURL(/done=connected/)
  await page.getByText("private@example.net").waitFor()
  const other = await fresh()
  await press(other)
  await other.waitForURL(/\/admin$/)
  for (const one of [page, other]) await one.context().close()
})

test("the provider is down", async () => {
  await provider.stop()
  const page = await fresh()
  await page.goto(`${server.base}/sign-in`)
  // What is known of the provider is kept for an hour, so that it is missed only on the way back.
  await page.route(/\/authorize\?/, route => route.fulfill({ contentType: "text/html", body: "<p>nobody" }))
  await page.getByRole("button", { name: "Sign in with Acme ID" }).click()
  await page.waitForURL(/\/authorize\?/)
  const state = new URL(page.url()).searchParams.get("state")
  await page.goto(`${server.base}/sign-in/oidc/oidc/callback?code=code&state=${state}`)
  await told(page, "The other side does not answer")
  const second = await serve({ settings })
  await page.goto(`${second.base}/sign-in`)
  await page.getByRole("button", { name: "Sign in with Acme ID" }).click()
  await told(page, "The other side does not answer")
  await second.stop()
  await page.context().close()
})
