// Answers without a reload: filters, sorting, paging and the search itself replace the answer in place.
// The address changes with it, so that Back, a copied link and a reload all show the same. Whoever goes back finds
// the focus where he left it.
{
  const answer = () => document.querySelector("[data-live]");
  let running = null;

  const mark = (element) =>
    element && {
      id: element.id,
      name: element.name,
      value: element.value,
      href: element.getAttribute("href"),
      text: element.textContent,
    };

  const find = (seen) => {
    if (!seen) return null;
    if (seen.id) return document.getElementById(seen.id);
    if (seen.name)
      return [...document.querySelectorAll(`[name="${CSS.escape(seen.name)}"]:not([type=hidden])`)].find(
        (input) => input.value === seen.value,
      );
    // Several links may lead to one address: that of a filter taken away, and that of an order.
    if (seen.href)
      return [...document.querySelectorAll(`main a[href="${CSS.escape(seen.href)}"]`)].find(
        (link) => link.textContent === seen.text,
      );
    return null;
  };

  const leave = (element) => history.replaceState({ focus: mark(element) }, "");

  const openLists = () => [...document.querySelectorAll("[data-live] details[open]")].map(place);
  const place = (details) =>
    `${details.className}|${details.closest("[data-facet]")?.dataset.facet ?? ""}`;

  // A region that was there before is read out when its text changes; one that arrives with its text is not.
  const announce = () => {
    const said = document.querySelectorAll("[data-live] [role=status], [data-live] [role=alert]");
    document.getElementById("announcement").textContent = [...said]
      .map((element) => element.textContent.trim().replace(/\s+/g, " "))
      .join(" ");
  };

  const replace = (text, back) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    const fresh = page.querySelector("[data-live]");
    const box = page.querySelector(".search-top");
    if (!fresh || !box) return false;
    const seen = back?.focus ?? mark(document.activeElement);
    const typing = !back && document.activeElement?.id === "q";
    const open = openLists();
    answer().replaceWith(document.adoptNode(fresh));
    if (!typing) document.querySelector(".search-top").replaceWith(document.adoptNode(box));
    document.querySelector("main").className = page.querySelector("main").className;
    document.title = page.title;
    announce();
    document.querySelectorAll("[data-live] details").forEach((details) => {
      if (open.includes(place(details))) details.open = true;
    });
    document.dispatchEvent(new Event("answer"));
    if (!typing) (find(seen) ?? document.querySelector("#results-title"))?.focus();
    return true;
  };

  const show = async (address, remember, back = null) => {
    running?.abort();
    if (remember) leave(document.activeElement);
    running = new AbortController();
    answer().dataset.busy = "";
    try {
      const response = await fetch(address, { signal: running.signal });
      const text = await response.text();
      if (remember) history.pushState({}, "", address);
      if (!replace(text, back)) location.assign(address);
    } catch (problem) {
      if (problem.name !== "AbortError") location.assign(address);
    }
  };

  const formAddress = (button) => {
    const named = button?.name ? button : null;
    const fields = new FormData(document.getElementById("search"), named);
    const filled = [...fields].filter(([, value]) => value.trim() !== "");
    const query = new URLSearchParams(filled).toString();
    return query ? `/?${query}` : "/";
  };

  if (answer()) {
    document.addEventListener("change", (event) => {
      if (event.target.closest("[data-live]") && event.target.name) show(formAddress(), true);
    });
    document.addEventListener("submit", (event) => {
      if (event.target.id !== "search") return;
      event.preventDefault();
      // Whoever has asked goes on to read: the keys are no letters any more.
      if (document.activeElement?.id === "q") document.activeElement.blur();
      show(formAddress(event.submitter), true);
    });
    document.addEventListener("ask", (event) => show(event.detail, true));
    document.addEventListener("click", (event) => {
      const link = event.target.closest("[data-live] a[href]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      const target = new URL(link.getAttribute("href"), location.href);
      if (target.pathname !== "/" || target.origin !== location.origin) return;
      event.preventDefault();
      show(target.pathname + target.search, true);
      if (link.closest(".paging")) window.scrollTo({ top: 0 });
    });
    document.addEventListener("click", (event) => {
      const link = event.target.closest("main a[href]");
      if (link) leave(link);
    });
    window.addEventListener("popstate", (event) =>
      show(location.pathname + location.search, false, event.state ?? {}),
    );
    if (performance.getEntriesByType("navigation")[0]?.type === "back_forward")
      find(history.state?.focus)?.focus({ preventScroll: true });
  }
}
