// Google Calendar as a host's browser and this server meet it: sign-in and consent by a provider of its own, and a
// small keeper of events with the shapes of API version 3. `mood.away` answers 503, `mood.denied` says no at the consent.
import { createServer } from "node:http"
import { OAuth2Server } from "oauth2-mock-server"

export async function google() {
  const mood = { away: false, denied: false }
  const [events, consent] = [[], new OAuth2Server()]
  await consent.issuer.keys.generate("RS256")
  await consent.start(0, "localhost")
  consent.service.on("beforeTokenSigning", token => Object.assign(token.payload, { aud: "kalends", email: "ana@gmail.example" }))
  consent.service.on("beforeResponse", answer => { answer.body.scope = undefined })
  consent.service.on("beforeAuthorizeRedirect", ({ url }) => {
    if (!mood.denied) return
    url.searchParams.delete("code")
    url.searchParams.set("error", "access_denied")
  })
  const server = createServer(async (request, response) => {
    let body = ""
    for await (const part of request) body += part
    const [status, answer] = answered(mood, events, request, body && JSON.parse(body))
    response.writeHead(status, { "content-type": "application/json" }).end(answer && JSON.stringify(answer))
  })
  await new Promise(resolve => server.listen(0, "127.0.0.1", resolve))
  return {
    mood,
    events,
    settings: {
      GOOGLE_CLIENT_ID: "kalends",
      GOOGLE_CLIENT_SECRET: "secret",
      GOOGLE_OAUTH_URL: consent.issuer.url,
      GOOGLE_API_URL: `http://127.0.0.1:${server.address().port}`,
      CALENDAR_TOKEN_ENCRYPTION_KEY: "0f".repeat(32),
    },
    async stop() {
      server.close()
      await consent.stop()
    },
  }
}

// What a request gets: a status and a body.
function answered(mood, events, request, body) {
  const url = new URL(request.url, "http://google")
  const path = url.pathname.replace("/calendar/v3", "")
  const refused = (status, reason) => [status, { error: { code: status, errors: [{ reason }] } }]
  if (mood.away) return refused(503, "backendError")
  if (!/^Bearer ./.test(request.headers.authorization ?? "")) return refused(401, "authError")
  if (path === "/users/me/calendarList") {
    const calendar = { id: "ana@gmail.example", summary: "Ana", primary: true, accessRole: "owner" }
    return [200, { items: [calendar, { id: "team", summary: "Team", accessRole: "writer" }] }]
  }
  if (path === "/freeBusy") return [200, { calendars: Object.fromEntries(body.items.map(({ id }) => [id, { busy: [] }])) }]
  const id = path.match(/\/events\/([^/]+)$/)?.[1]
  if (!id && request.method === "GET") {
    const uid = url.searchParams.get("iCalUID")
    return [200, { timeZone: "UTC", items: events.filter(event => !uid || event.iCalUID === uid) }]
  }
  if (!id) {
    const event = { ...body, id: `event${events.length}` }
    events.push(event)
    return [200, event]
  }
  const event = events.find(event => event.id === id)
  if (!event) return refused(404, "notFound")
  Object.assign(event, request.method === "DELETE" ? { status: "cancelled" } : body)
  return request.method === "DELETE" ? [204] : [200, event]
}
