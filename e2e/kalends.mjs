// A server of a test's own, and a browser to walk it with.
import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { createInterface } from "node:readline"
import { chromium } from "playwright-core"

// Monday in New York and Berlin, a week before New York changes its clocks.
export const NOW = "2027-03-01T08:00:00Z"

// Starts the binary over a fresh database, or over one that was left. With { demo: true } there is acme with its host ana.
export async function serve({ demo = true, at = NOW, settings = {}, folder = mkdtempSync(join(tmpdir(), "kalends-")) } = {}) {
  const port = await freePort()
  const words = ["serve", "--listen", `127.0.0.1:${port}`, "--at", at]
  if (demo) words.push("--demo")
  const env = { ...process.env, RATE_LIMIT: "off", LOG: "error", ...settings }
  for (const name of ["DATABASE_URL", "BASE_URL", "SMTP_URL"]) delete env[name]
  const server = spawn(process.env.KALENDS, words, { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] })
  for await (const line of createInterface(server.stdout)) if (line.includes("is ready")) break
  server.stdout.resume()
  return {
    base: `http://localhost:${port}`,
    folder,
    // Leaves the database for another server.
    async leave() {
      const ended = once(server, "exit")
      server.kill("SIGKILL")
      await ended
    },
    async stop() {
      await this.leave()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function launch() {
  const found = process.env.PATH.split(delimiter).map(folder => join(folder, "chromium")).find(existsSync)
  const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
  return chromium.launch({ executablePath: found, args })
}

// What a visitor may be like; the clock of their browser shows the server's time.
export async function visitor(browser, { width = 1280, script = true, scheme = "light", zone = "Europe/Berlin", locale = "en-GB", touch = false } = {}) {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    javaScriptEnabled: script,
    colorScheme: scheme,
    timezoneId: zone,
    locale,
    hasTouch: touch,
  })
  context.setDefaultTimeout(15_000)
  return context
}

// Comes in as somebody and waits for the page that was asked for.
export async function signIn(page, server, { next = "/admin", email = "ana@example.com", password = "kalends-demo" } = {}) {
  await page.goto(`${server.base}/sign-in?next=${encodeURIComponent(next)}`)
  await page.locator("input[name=email]").fill(email)
  await page.locator("input[name=password]").fill(password)
  await page.keyboard.press("Enter")
  await page.waitForURL(server.base + next)
}

// Chooses a time zone in the field with that label, by typing or, where scripts are off, from the list.
export async function chooseZone(page, label, sought) {
  const field = page.getByRole("combobox", { name: label })
  if (await field.evaluate(element => element.localName === "select")) return field.selectOption(sought)
  await field.fill(sought)
  await field.press("ArrowDown")
  await field.press("Enter")
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
