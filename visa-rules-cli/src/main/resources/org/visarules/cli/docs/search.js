// Finds in what the page holds. Every word has to be there; where it stands decides the order.
"use strict";
(() => {
  const shown = 60;
  const fold = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[\u2018\u2019]/g, "'").replace(/\s+/g, " ").toLowerCase();
  const things = JSON.parse(document.getElementById("index").textContent).map(([kind, id, title, address, more]) =>
    ({ kind, id, title, address, places: [id, title, kind, more].map(fold) }));
  const input = document.getElementById("q");
  const found = document.getElementById("found");
  const results = document.getElementById("results");

  function weight(thing, word) {
    const [id, title, kind, more] = thing.places;
    if (id === word) return 100;
    if (id.includes(word)) return 10;
    if (title.includes(word)) return 8;
    return kind.includes(word) || more.includes(word) ? 1 : 0;
  }

  function search(query) {
    const words = fold(query).split(" ").filter(Boolean);
    if (words.length === 0) return null;
    return things.map(thing => ({ thing, weights: words.map(word => weight(thing, word)) }))
      .filter(({ weights }) => weights.every(Boolean))
      .map(({ thing, weights }) => ({ thing, sum: weights.reduce((one, other) => one + other) }))
      .sort((one, other) => other.sum - one.sum)
      .map(({ thing }) => thing);
  }

  function item(thing) {
    const link = Object.assign(document.createElement("a"), { href: thing.address, textContent: thing.title || thing.id });
    const entry = Object.assign(document.createElement("p"), { className: "entry" });
    const meta = Object.assign(document.createElement("p"), { className: "meta" });
    entry.append(link);
    meta.append(Object.assign(document.createElement("code"), { textContent: thing.id }), " · " + thing.kind);
    const li = document.createElement("li");
    li.append(entry, meta);
    return li;
  }

  function sentence(count) {
    const said = found.dataset;
    const pattern = count === 0 ? said.none : count === 1 ? said.one : count > shown ? said.first : said.many;
    return pattern.replace("{0}", count).replace("{1}", shown);
  }

  function show() {
    const hits = search(input.value);
    found.textContent = hits === null ? "" : sentence(hits.length);
    results.replaceChildren(...(hits || []).slice(0, shown).map(item));
  }

  function asked() {
    const where = new URLSearchParams(location.hash.startsWith("#q=") ? location.hash.slice(1) : location.search);
    if (where.has("q")) {
      input.value = where.get("q");
      show();
    }
  }

  input.addEventListener("input", () => {
    show();
    history.replaceState(null, "", input.value ? "#q=" + encodeURIComponent(input.value) : "#");
  });
  input.form.addEventListener("submit", event => {
    event.preventDefault();
    show();
  });
  window.addEventListener("hashchange", asked);
  asked();
})();
