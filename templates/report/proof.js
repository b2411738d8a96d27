"use strict";
(() => {
  const form = document.querySelector(".filters");
  if (!form) return;
  const fields = ["family", "channel", "locale"];
  const tasks = [...document.querySelectorAll(".task")].map((element) => ({
    element, amount: element.querySelector(".amount"), cards: [...element.querySelectorAll(".card")],
  }));
  const cards = tasks.flatMap((task) => task.cards);
  const nothing = document.querySelector(".nothing");
  let texts = null;

  // What a card says is folded once, when somebody first searches.
  const textOf = (card) => {
    texts ??= new Map(cards.map((one) => [one, one.textContent.toLowerCase()]));
    return texts.get(card);
  };

  const filter = () => {
    const asked = new FormData(form);
    const severities = new Set(asked.getAll("severity"));
    const words = String(asked.get("text") || "").toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = fields.map((name) => [name, asked.get(name)]).filter(([, value]) => value);
    let shown = 0;
    for (const { element, amount, cards: own } of tasks) {
      let here = 0;
      for (const card of own) {
        const fits = severities.has(card.dataset.severity)
          && wanted.every(([name, value]) => card.dataset[name] === value)
          && words.every((word) => textOf(card).includes(word));
        if (card.hidden === fits) card.hidden = !fits;
        here += fits;
      }
      element.hidden = !here;
      amount.textContent = here;
      shown += here;
    }
    nothing.hidden = shown > 0;
    form.elements.count.textContent = `${shown} of ${cards.length}`;
  };

  // A link to a finding shows it, whatever the filters say.
  const visit = () => {
    const card = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!card || !card.classList.contains("card")) return;
    document.querySelector(":popover-open")?.hidePopover();
    if (card.hidden) {
      form.reset();
      filter();
    }
    card.scrollIntoView();
    card.focus({ preventScroll: true });
  };

  let waiting = 0;
  form.addEventListener("input", () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(filter);
  });
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", visit);
  filter();
  visit();
})();
