// An organization looks like itself: pictures, and a colour that stays readable whatever it is.
import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { AxeBuilder } from "@axe-core/playwright"
import { launch, serve, signIn, visitor } from "../kalends.mjs"

const SETTINGS = "/admin/settings/organization"
// The whole wheel, and the ends that are hardest to read.
const COLOURS = ["#f5ce00", "#1b9388", "#ff0000", "#00ff00", "#0000ff", "#ff7ab6", "#7a00cc", "#8b5a2b", "#808080", "#ffffff", "#000000", "#aef9ff"]

let server, browser
before(async () => { [server, browser] = [await serve(), await launch()] })
after(async () => { await browser?.close(); await server?.stop() })

// A picture drawn by the browser, as a person might upload.
function drawn(page, width, height) {
  return page.evaluate(async ([width, height]) => {
    const canvas = Object.assign(document.createElement("canvas"), { width, height })
    const brush = canvas.getContext("2d")
    const shade = brush.createLinearGradient(0, 0, width, height)
    shade.addColorStop(0, "teal")
    shade.addColorStop(1, "gold")
    brush.fillStyle = shade
    brush.fillRect(0, 0, width, height)
    const blob = await new Promise(done => canvas.toBlob(done, "image/jpeg"))
    return [...new Uint8Array(await blob.arrayBuffer())]
  }, [width, height])
}

for (const script of [true, false]) {
  test(`a photo and a logo are uploaded ${script ? "with" : "without"} script`, async () => {
    const artist = await (await visitor(browser)).newPage()
    const buffer = Buffer.from(await drawn(artist, 3000, 2000))
    const context = await visitor(browser, { script })
    const page = await context.newPage()
    await signIn(page, server, { next: "/admin/settings" })
    await page.getByLabel("Choose a photo").setInputFiles({ name: "me.jpg", mimeType: "image/jpeg", buffer })
    await page.getByRole("button", { name: "Upload" }).click()
    await page.waitForURL("**/admin/settings?done=saved")
    await page.goto(server.base + SETTINGS)
    await page.getByLabel("Choose a logo").setInputFiles({ name: "logo.jpg", mimeType: "image/jpeg", buffer })
    await page.getByRole("button", { name: "Upload" }).click()
    await page.waitForURL("**/organization?done=saved")
    await page.goto(`${server.base}/book/acme/ana`)
    for (const name of [".avatar", ".masthead img"]) {
      const [width, bytes] = await page.locator(name).first().evaluate(async image => {
        const answer = await fetch(image.src)
        return [image.naturalWidth, (await answer.arrayBuffer()).byteLength]
      })
      assert.ok(0 < width && bytes <= 12 * 1024, `${name}: ${width} px, ${bytes} bytes`)
    }
    await page.goto(`${server.base}/admin/settings`)
    await page.getByLabel("Choose a photo").setInputFiles({ name: "me.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no picture") })
    await page.getByRole("button", { name: "Upload" }).click()
    await page.getByText("Choose a picture: a JPEG, PNG or WebP file.").first().waitFor()
    await context.close()
  })
}

test("any colour can be read, in light and dark", async () => {
  const context = await visitor(browser)
  const admin = await context.newPage()
  await signIn(admin, server, { next: SETTINGS })
  for (const colour of COLOURS) {
    await admin.goto(server.base + SETTINGS)
    await admin.getByLabel("Show guests our own colour").check()
    await admin.getByLabel("Our colour", { exact: true }).fill(colour)
    await admin.frameLocator("iframe").first().locator(`link[href*="/brand/${colour.slice(1)}.css"]`).waitFor({ state: "attached" })
    await admin.getByRole("button", { name: "Save" }).last().click()
    await admin.waitForURL("**/organization?done=saved")
    for (const scheme of ["light", "dark"]) {
      const guests = await visitor(browser, { scheme, width: 390 })
      const page = await guests.newPage()
      for (const path of ["/book/acme", "/book/acme/ana/intro"]) {
        await page.goto(server.base + path)
        const { violations } = await new AxeBuilder({ page }).withTags(["wcag2aa", "wcag22aa"]).analyze()
        assert.deepEqual(violations.map(fault => [fault.id, fault.nodes[0].html]), [], `${colour} ${scheme} ${path}`)
      }
      await guests.close()
    }
  }
  await context.close()
})
