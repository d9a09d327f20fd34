// Keys: / to search, j and k through results or matches, ? for this help. Never while typing.
{
  let current = -1;

  const stops = () => [
    ...document.querySelectorAll(".hit-title a, .text mark[id]"),
  ];

  const go = (step) => {
    const all = stops();
    if (all.length === 0) return;
    current = Math.min(Math.max(current + step, 0), all.length - 1);
    const stop = all[current];
    if (stop.tagName === "MARK") {
      location.replace(`#${stop.id}`);
    } else {
      stop.focus();
      stop.closest(".hit").scrollIntoView({ block: "nearest" });
    }
  };

  // From a page without the box, the way leads to the one that has it.
  const search = () => {
    const box = document.getElementById("q");
    box?.focus();
    box?.select();
    return box !== null;
  };

  if (location.hash === "#q") search();
  document.addEventListener("answer", () => (current = -1));
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/") {
      if (!search()) location.assign("/#q");
    } else if (event.key === "j") go(1);
    else if (event.key === "k") go(-1);
    else if (event.key === "?") document.getElementById("keys")?.showModal();
    else return;
    event.preventDefault();
  });
}
