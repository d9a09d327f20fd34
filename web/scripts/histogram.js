// Dragging over the bars of the histogram chooses a period. A click on one bar stays a link; the
// period's fields say the same to those who do not drag.
{
  let first = null;
  let last = null;

  const barAt = (figure, x) => {
    const bars = [...figure.querySelectorAll(".bar")];
    const { left, width } = figure.querySelector("svg").getBoundingClientRect();
    const at = Math.floor(((x - left) / width) * bars.length);
    return bars[Math.min(Math.max(at, 0), bars.length - 1)];
  };

  const range = (figure) => {
    const bars = [...figure.querySelectorAll(".bar")];
    const ends = [bars.indexOf(first), bars.indexOf(last)].sort((a, b) => a - b);
    return bars.slice(ends[0], ends[1] + 1);
  };

  const show = (figure) => {
    const chosen = first && first !== last ? range(figure) : [];
    figure.querySelectorAll(".bar").forEach((bar) => {
      bar.classList.toggle("bar-drawn", chosen.includes(bar));
    });
  };

  const ask = (bars) => {
    const query = new URLSearchParams(location.search);
    ["year", "month", "from", "to", "page"].forEach((name) => query.delete(name));
    query.set("from", bars[0].dataset.first);
    query.set("to", bars.at(-1).dataset.last);
    document.dispatchEvent(new CustomEvent("ask", { detail: `/?${query}` }));
  };

  const chart = (event) => event.target.closest?.(".histogram > svg")?.parentElement;

  document.addEventListener("dragstart", (event) => {
    if (chart(event)) event.preventDefault();
  });
  document.addEventListener("pointerdown", (event) => {
    const figure = chart(event);
    if (!figure || event.button !== 0 || !document.querySelector("[data-live]")) return;
    first = last = barAt(figure, event.clientX);
  });
  document.addEventListener("pointermove", (event) => {
    const figure = document.querySelector(".histogram");
    if (!first || !figure) return;
    last = barAt(figure, event.clientX);
    show(figure);
  });
  document.addEventListener("pointerup", () => {
    const figure = document.querySelector(".histogram");
    if (first && figure && first !== last) {
      // The click that ends a drag is no choice of a bar.
      const stop = (event) => {
        event.preventDefault();
        event.stopPropagation();
      };
      document.addEventListener("click", stop, { capture: true, once: true });
      setTimeout(() => document.removeEventListener("click", stop, { capture: true }));
      ask(range(figure));
    }
    first = last = null;
  });
  document.addEventListener("pointercancel", () => {
    first = last = null;
    document.querySelectorAll(".histogram").forEach(show);
  });
}
