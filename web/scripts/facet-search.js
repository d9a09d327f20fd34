// A long facet gets a box to search it with. Where the page left out the rarer values, they are asked
// for when the reader begins to search.
{
  const plain = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  const typeset = (label) => label.replace(/(?<=\p{L})'(?=\p{L})/gu, "’");

  // Offices are French: those that the lists call by nothing else.
  const language = (name, facet, code, label) => {
    if (facet !== "office") return;
    name.lang = typeset(code) === typeset(label) ? "fr" : document.documentElement.lang;
  };

  const value = (model, facet, { value, label, count }) => {
    const item = model.cloneNode(true);
    const box = item.querySelector("input");
    const except = item.querySelector("button");
    const name = item.querySelector(".facet-label");
    const known = name.textContent;
    box.value = value;
    box.checked = false;
    name.textContent = typeset(label);
    language(name, facet, value, label);
    item.querySelector(".facet-count").textContent = count.toLocaleString(document.documentElement.lang);
    except.value = `-${value}`;
    except.title = except.title.replace(known, label);
    except.setAttribute("aria-label", except.title);
    return item;
  };

  const complete = async (details) => {
    const cut = details.querySelector(".facet-cut");
    if (!cut || "asked" in details.dataset) return;
    details.dataset.asked = "";
    const facet = details.closest("[data-facet]");
    const query = new URLSearchParams(location.search);
    query.delete("page");
    query.set("limit", "0");
    const response = await fetch(`/api/search?${query}`);
    if (!response.ok) return;
    const { facets } = await response.json();
    const shown = new Set([...facet.querySelectorAll("input[type=checkbox]")].map((box) => box.value));
    const list = details.querySelector("ul");
    const model = list.querySelector("li");
    const more = facets[facet.dataset.facet].filter((one) => !shown.has(one.value));
    list.append(...more.map((one) => value(model, facet.dataset.facet, one)));
    cut.remove();
  };

  const narrow = (details, text) =>
    details.querySelectorAll("li").forEach((item) => {
      const label = item.querySelector(".facet-label").textContent;
      item.hidden = !plain(label).includes(plain(text.trim()));
    });

  const begin = () => {
    document.querySelectorAll("[data-facet-search]").forEach((details) => {
      if (details.querySelector(".facet-search")) return;
      const box = document.createElement("input");
      box.type = "search";
      box.className = "facet-search";
      box.placeholder = details.dataset.facetSearch;
      box.setAttribute("aria-label", details.dataset.facetSearch);
      box.addEventListener("input", async () => {
        narrow(details, box.value);
        await complete(details);
        narrow(details, box.value);
      });
      box.addEventListener("keydown", (event) => {
        if (event.key === "Enter") event.preventDefault();
      });
      details.querySelector("ul").before(box);
    });
  };

  begin();
  document.addEventListener("answer", begin);
}
