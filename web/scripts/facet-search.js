// A long facet gets a box to search it with.
{
  const plain = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  const begin = () => {
    document.querySelectorAll("[data-facet-search]").forEach((details) => {
      if (details.querySelector(".facet-search")) return;
      const box = document.createElement("input");
      box.type = "search";
      box.className = "facet-search";
      box.placeholder = details.dataset.facetSearch;
      box.setAttribute("aria-label", details.dataset.facetSearch);
      box.addEventListener("input", () => {
        details.querySelectorAll("li").forEach((value) => {
          value.hidden = !plain(value.textContent).includes(plain(box.value.trim()));
        });
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
