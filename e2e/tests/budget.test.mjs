// The first view of a booking page: small, from one place, without a cookie.
import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { launch, serve, visitor } from "../kalends.mjs"

let server, browser
before(async () => { [server, browser] = [await serve(), await launch()] })
after(async () => { await browser?.close(); await server?.stop() })

test("a booking page is light", async () => {
  const context = await visitor(browser)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send("Network.enable")
  const requests = new Map()
  cdp.on("Network.requestWillBeSent", ({ requestId, request, type }) => requests.set(requestId, { url: request.url, type, bytes: 0 }))
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => { requests.get(requestId).bytes = encodedDataLength })
  await page.goto(`${server.base}/book/acme/ana/intro`, { waitUntil: "networkidle" })

  const all = [...requests.values()].filter(request => !request.url.startsWith("data:"))
  const bytes = type => all.filter(request => request.type === type).reduce((sum, request) => sum + request.bytes, 0)
  const limits = { Document: 12, Stylesheet: 12, Script: 15 }
  for (const [type, limit] of Object.entries(limits)) assert.ok(bytes(type) <= limit * 1024, `${type}: ${bytes(type)} bytes`)
  const sum = all.reduce((total, request) => total + request.bytes, 0)
  assert.ok(sum <= 50 * 1024, `${sum} bytes in all`)
  assert.ok(all.length <= 6, `${all.length} requests: ${all.map(request => request.url).join(" ")}`)
  assert.ok(all.every(request => request.url.startsWith(server.base)), "a request went elsewhere")
  assert.deepEqual(await context.cookies(), [])
  await context.close()
})

test("times are in the first HTML", async () => {
  const html = await (await fetch(`${server.base}/book/acme/ana/intro`)).text()
  assert.match(html, /<button[^>]*name="start"/)
})
