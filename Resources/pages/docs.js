// Fetches what a line of the reference asks for, and shows the answer below it.
const mostShown = 20_000

for (const form of document.querySelectorAll("form.try")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    show(form.elements.target.value, form.nextElementSibling)
  })
}

async function show(target, place) {
  place.replaceChildren(line("Asking …"))
  try {
    const begun = performance.now()
    const answer = await fetch(new URL(target, location.origin))
    const text = await answer.text()
    const facts = [
      `${answer.status} ${answer.statusText}`,
      answer.headers.get("content-type"),
      answer.headers.get("etag"),
      `${text.length} characters`,
      `${Math.round(performance.now() - begun)} ms`,
    ]
    place.replaceChildren(line(facts.filter(Boolean).join(" · ")), block(laidOut(text, answer)))
  } catch (error) {
    place.replaceChildren(line(`No answer: ${error.message}`))
  }
}

function laidOut(text, answer) {
  const isJSON = /[/+]json$/.test(answer.headers.get("content-type") ?? "")
  const whole = isJSON ? JSON.stringify(JSON.parse(text), null, 2) : text
  return whole.length > mostShown ? whole.slice(0, mostShown) + "\n… and further" : whole
}

function line(text) {
  const paragraph = document.createElement("p")
  paragraph.textContent = text
  return paragraph
}

function block(text) {
  const pre = document.createElement("pre")
  pre.tabIndex = 0
  pre.textContent = text
  return pre
}
