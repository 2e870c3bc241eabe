// What opens beside the grid: the exact times of a range, and what can be done with a whole day. The list has both.
import { fields } from "./week.js"

export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

export class Popovers {
  constructor(grid) {
    this.grid = grid
    this.box = make("div", { popover: "auto", class: "grid__popover", role: "dialog" })
    this.box.addEventListener("keydown", event => {
      if (event.key !== "Enter" || event.target.tagName !== "INPUT" || event.target.type === "checkbox") return
      event.preventDefault()
      this.box.querySelector(".button--primary").click()
    })
    grid.append(this.box)
  }

  // The times of a range, or of new hours that are proposed.
  exact(before, proposed, pointer) {
    const { words, days, places } = this.grid
    const one = before ?? proposed
    const label = days[places.indexOf(one.day)].label
    const [from, until] = fields(one).map(value => {
      const input = make("input", { type: "time", step: "300", class: "clock" })
      input.value = value
      return input
    })
    const wrong = make("p", { class: "field__error", role: "alert" })
    const apply = this.button(words.apply, "button--primary", () => {
      if (this.grid.set(before, one.day, from.value, until.value)) this.close()
      else wrong.textContent = words.wrong
    })
    const ways = [apply]
    if (before) ways.push(this.button(words.remove, "button--danger", () => (this.close(), this.grid.remove(before))))
    this.opener = () => this.anchor()
    this.show(words.exact.replace("{day}", label), pointer ?? this.anchor(), [
      make("div", { class: "grid__times" }, make("label", {}, words.from, from), make("label", {}, words.until, until)),
      wrong,
      make("div", { class: "cluster" }, ...ways),
    ])
    from.focus()
  }

  // A day as a whole: copied to others, open all day, cleared.
  day(column) {
    const { grid } = this
    const { words, days } = grid
    const { name, label } = days[column]
    const boxes = days.filter(day => day.name !== name).map(day => {
      const box = make("input", { type: "checkbox" })
      box.value = day.name
      return make("label", { class: "choice" }, box, day.label)
    })
    const copy = to => () => {
      grid.hours.spread(name, to())
      grid.draw()
      this.close()
      grid.hours.tell()
    }
    const ticked = () => boxes.map(box => box.firstChild).filter(box => box.checked).map(box => box.value)
    const whole = open => () => (this.close(), grid.wholeDay(column, open))
    this.opener = () => grid.heads[column]
    this.show(label, grid.heads[column], [
      make("fieldset", {}, make("legend", {}, words.copyTo.replace("{n}", label)), ...boxes),
      make("div", { class: "cluster" }, this.button(words.copyDo, "button--primary", copy(ticked)),
        this.button(words.copyWeekdays, "", copy(() => grid.hours.days().slice(0, 5))), this.button(words.copyAll, "", copy(() => grid.hours.days()))),
      make("div", { class: "cluster" }, this.button(words.openDay, "", whole(true)), this.button(words.clearDay, "", whole(false))),
    ])
    boxes[0].firstChild.focus()
  }

  button(text, kind, act) {
    const button = make("button", { type: "button", class: `button button--small ${kind}` }, text)
    button.addEventListener("click", act)
    return button
  }

  anchor() {
    return this.grid.cell(this.grid.at)
  }

  // Beside what it is about, and always within the window.
  show(title, about, content) {
    const close = this.button("×", "button--quiet grid__close", () => this.close())
    close.setAttribute("aria-label", this.grid.words.close)
    this.box.setAttribute("aria-label", title)
    this.box.replaceChildren(make("div", { class: "spread" }, make("strong", {}, title), close), ...content)
    this.box.showPopover()
    const rect = about.getBoundingClientRect?.() ?? new DOMRect(about.clientX, about.clientY, 0, 0)
    const { offsetWidth: width, offsetHeight: height } = this.box
    const within = (at, size, room) => `${Math.max(8, Math.min(at, room - size - 8))}px`
    this.box.style.left = within(rect.right + 8 + width > innerWidth ? rect.left - width - 8 : rect.right + 8, width, innerWidth)
    this.box.style.top = within(rect.top, height, innerHeight)
  }

  // The focus goes back to what opened it.
  close() {
    this.box.hidePopover()
    this.opener().focus({ preventScroll: true })
  }
}
