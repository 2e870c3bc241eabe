// Mouse, pen and finger on the weekly grid. A mouse opens hours by dragging over free time, moves a range by its
// middle and changes it by its edges. A finger scrolls; held for a quarter of a second it does the same as a mouse.
// Past the end of a day, or on to the small hours of the next, a drag makes one range that goes over midnight.
import { DAY, found } from "./week.js"

const HOLD = 250
const [MOUSE_SLACK, TOUCH_SLACK] = [4, 10]
const EDGE = 28
const HELD = 60

export function follow(grid) {
  const { sheet } = grid
  let drag
  const stop = () => {
    clearTimeout(drag?.timer)
    cancelAnimationFrame(drag?.frame)
    drag = undefined
    grid.removeAttribute("dragging")
    grid.unghost()
  }
  grid.cancel = stop

  const start = () => {
    drag.on = true
    grid.setAttribute("dragging", drag.kind)
    const tick = () => {
      if (!drag?.on) return
      scroll(grid, drag)
      drag.frame = requestAnimationFrame(tick)
      drag.result = results[drag.kind](grid, drag)
      if (drag.result) grid.ghost(...drag.result)
    }
    tick()
  }

  sheet.addEventListener("pointerdown", event => {
    if (event.button !== 0 || drag || !(event.target.place || event.target.dataset.edge)) return
    grid.extended()
    const { edge } = event.target.dataset
    const at = point(grid, event)
    const under = found(grid.hours.week, grid.places[at.column], at.minute)
    const touch = event.pointerType === "touch"
    drag = { id: event.pointerId, kind: edge ? "edge" : under ? "move" : "paint", edge, at, under, touch, x: event.clientX, y: event.clientY, now: event, over: 0 }
    if (edge) drag.taken = event.target.range
    if (!touch) event.preventDefault()
    if (touch && !edge) drag.timer = setTimeout(start, HOLD)
  })

  sheet.addEventListener("pointermove", event => {
    if (event.pointerId !== drag?.id) return
    drag.now = event
    const far = Math.hypot(event.clientX - drag.x, event.clientY - drag.y)
    const holds = drag.touch && !drag.edge
    if (!drag.on && holds && far > TOUCH_SLACK) stop()
    else if (!drag.on && !holds && far > MOUSE_SLACK) start()
    if (drag?.on && !sheet.hasPointerCapture(event.pointerId)) sheet.setPointerCapture(event.pointerId)
  })

  sheet.addEventListener("pointerup", event => {
    if (event.pointerId !== drag?.id) return
    drag.now = event
    const { on, kind, at, under, taken, touch } = drag
    const result = on && results[kind](grid, drag)
    stop()
    grid.go(at.column, at.minute, { preventScroll: true })
    // Not before this press is over, which would close what opens under it.
    if (!on && under) setTimeout(() => grid.popovers.exact(under, undefined, event))
    else if (!on) grid.open([at.column], at.cell, Math.min(DAY, at.cell + (touch ? 60 : grid.zoom)))
    else if (kind === "paint") grid.open(...result)
    else if (result) grid.resize(taken ?? under, { day: grid.places[result[0][0]], start: result[1], end: result[2] })
  })

  sheet.addEventListener("pointercancel", event => event.pointerId === drag?.id && stop())
  sheet.addEventListener("lostpointercapture", event => event.target === sheet && event.pointerId === drag?.id && stop())
  sheet.addEventListener("contextmenu", event => drag?.touch && event.preventDefault())
  // Once a hold has become a drag, the page must not take the finger for scrolling.
  sheet.addEventListener("touchmove", event => drag?.on && event.cancelable && event.preventDefault(), { passive: false })
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape" || !drag?.on) return
    event.preventDefault()
    stop()
  })
}

// Where a pointer is: the day's column, the minute, and the cell that minute is in. Below the end of the day it is
// past midnight, by as much as it is below and as it was held there.
function point(grid, { clientX, clientY }, over = 0) {
  const box = grid.layer.getBoundingClientRect()
  const across = Math.floor(((clientX - box.left) / box.width) * 7)
  const column = Math.max(0, Math.min(6, grid.matches(":dir(rtl)") ? 6 - across : across))
  const minute = Math.max(0, Math.min(2 * DAY - 1, ((clientY + over - box.top) / box.height) * DAY))
  return { column, minute, cell: minute - (minute % grid.zoom) }
}

// What would come of letting go now: days, start and end.
const results = {
  paint(grid, { at, now, over }) {
    const to = point(grid, now, over)
    const night = DAY - at.cell + to.cell + grid.zoom
    if (to.column === at.column + 1 && night < at.cell - to.cell) return [[at.column], at.cell, at.cell + night]
    const [first, last] = [at.column, to.column].sort((a, b) => a - b)
    const [start, end] = [at.cell, to.cell].sort((a, b) => a - b)
    const most = start === 0 ? DAY : start + DAY - grid.zoom
    return [grid.days.map((_, column) => column).slice(first, last + 1), start, Math.min(most, end + grid.zoom)]
  },

  move(grid, { at, under, now, over }) {
    const to = point(grid, now, over)
    const by = Math.round((to.minute - at.minute) / grid.zoom) * grid.zoom
    const own = grid.places.indexOf(under.day)
    const column = Math.max(0, Math.min(6, own + to.column - at.column))
    const start = Math.max(0, Math.min(DAY - 15, under.start + by))
    return [[column], start, start + under.end - under.start]
  },

  edge(grid, { edge, at, taken, now, over }) {
    const { day, start, end } = taken
    const to = point(grid, now, over)
    const own = grid.places.indexOf(day)
    const days = Math.max(0, Math.min(1, to.column - own)) - Math.max(0, Math.min(1, at.column - own))
    const by = Math.round((to.minute - at.minute) / 15) * 15
    if (edge === "start") return [[own], Math.max(0, end - DAY + 15, Math.min(end - 15, DAY - 15, start + by)), end]
    const until = Math.max(start + 15, end + by + days * DAY)
    return [[own], start, start === 0 ? Math.min(DAY, until) : Math.min(start + DAY - 15, until)]
  },
}

// Near the edge of what is in sight, the rest comes into sight; held well below the end of the day, the night grows.
function scroll(grid, drag) {
  const { now, y } = drag
  const view = grid.scroll
  const box = view.getBoundingClientRect()
  const head = grid.table.tHead.offsetHeight
  if (now.clientY < box.top + head + EDGE && now.clientY < y) view.scrollTop -= 8
  if (now.clientY > box.bottom - EDGE && now.clientY > y) view.scrollTop += 8
  const end = view.scrollTop + view.clientHeight >= view.scrollHeight - 1
  if (now.clientY < box.bottom) drag.over = 0
  else if (end && now.clientY > box.bottom + HELD) drag.over += 1
}
