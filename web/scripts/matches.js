// Keys on a communiqué: n to the next occurrence, p to the previous one. The links do the same.
{
  const marks = () => [...document.querySelectorAll(".text mark[id]")];

  const go = (step) => {
    const all = marks();
    if (all.length === 0) return false;
    const at = all.findIndex((mark) => `#${mark.id}` === location.hash);
    const to = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step;
    if (all[to]) location.replace(`#${all[to].id}`);
    return true;
  };

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { n: 1, p: -1 }[event.key];
    if (step && go(step)) event.preventDefault();
  });
}
