"use strict";
// A mail is laid out when somebody comes near it: a hundred frames at once would keep the page from opening.
(() => {
  const show = (frame) => {
    frame.srcdoc = frame.dataset.html;
    frame.removeAttribute("data-html");
  };
  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      show(target);
    }
  }, { rootMargin: "500px" });
  for (const frame of document.querySelectorAll("iframe[data-html]")) near.observe(frame);
  addEventListener("beforeprint", () => document.querySelectorAll("iframe[data-html]").forEach(show));
})();

(() => {
  const form = document.querySelector(".filters");
  if (!form) return;
  const fields = ["family", "channel", "locale"];
  const tasks = [...document.querySelectorAll(".task")].map((element) => ({
    element, amount: element.querySelector(".amount"), cards: [...element.querySelectorAll(".card")],
  }));
  const cards = tasks.flatMap((task) => task.cards);
  const nothing = document.querySelector(".nothing");
  const more = document.querySelector(".more");
  // So many are laid out at once; nobody reads two thousand in one go.
  const batch = 100;
  let most = batch;
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
        const seen = fits && shown + here < most;
        if (card.hidden === seen) card.hidden = !seen;
        here += fits;
      }
      element.hidden = own.every((card) => card.hidden);
      amount.textContent = here;
      shown += here;
    }
    nothing.hidden = shown > 0;
    more.hidden = shown <= most;
    form.elements.count.textContent = form.dataset.count.replace("{shown}", shown).replace("{all}", cards.length);
  };

  // A link to a finding shows it, whatever the filters say.
  const visit = () => {
    const card = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!card || !card.classList.contains("card")) return;
    document.querySelector(":popover-open")?.hidePopover();
    if (card.hidden) {
      form.reset();
      most = Math.max(batch, cards.indexOf(card) + 1);
      filter();
    }
    card.scrollIntoView();
    card.focus({ preventScroll: true });
  };

  let waiting = 0;
  form.addEventListener("input", () => {
    most = batch;
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(filter);
  });
  form.addEventListener("reset", () => {
    most = batch;
    setTimeout(filter);
  });
  more.addEventListener("click", () => {
    most += batch;
    filter();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", visit);
  filter();
  visit();
})();
