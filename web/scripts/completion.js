// Completion of whatever field says what to suggest: the ARIA combobox pattern with a list of options. In the
// search box a completion leads to its results; in a field for values of one dimension it fills the field.
{
  const lead = ({ dimension, value }) => {
    if (dimension === null) {
      const id = encodeURIComponent(value).replaceAll("%2F", "/");
      location.assign(`/communiques/${id}`);
      return;
    }
    const address = new URLSearchParams(location.search);
    address.delete("q");
    address.delete("page");
    address.append(dimension, value);
    location.assign(`/?${address}`);
  };

  const make = (box) => {
    const { suggestions, dimension } = box.dataset;
    const list = document.createElement("ul");
    let options = [];
    let at = -1;
    let timer;
    // What is asked while the list is closed, or something else typed, is answered too late.
    let asked = 0;

    const close = () => {
      clearTimeout(timer);
      asked++;
      list.hidden = true;
      at = -1;
      box.setAttribute("aria-expanded", "false");
      box.removeAttribute("aria-activedescendant");
    };

    const choose = (completion) => {
      close();
      if (dimension) box.value = completion.text;
      else lead(completion);
    };

    const point = (to) => {
      options[at]?.element.removeAttribute("aria-selected");
      at = (to + options.length + 1) % (options.length + 1);
      if (at === options.length) at = -1;
      if (at < 0) {
        box.removeAttribute("aria-activedescendant");
        return;
      }
      const element = options[at].element;
      element.setAttribute("aria-selected", "true");
      element.scrollIntoView({ block: "nearest" });
      box.setAttribute("aria-activedescendant", element.id);
    };

    const option = (completion, number) => {
      const element = document.createElement("li");
      element.id = `${list.id}-${number}`;
      element.role = "option";
      const text = document.createElement("span");
      text.textContent = completion.text;
      const kind = document.createElement("span");
      kind.className = "completion-kind";
      kind.textContent = dimension
        ? completion.count.toLocaleString(document.documentElement.lang)
        : (box.dataset[completion.dimension ?? "title"] ?? "");
      element.append(text, kind);
      element.addEventListener("mousedown", (event) => {
        event.preventDefault();
        choose(completion);
      });
      return { element, completion };
    };

    const offer = async () => {
      const typed = box.value.trim();
      if (typed.length < 2) return close();
      const query = new URLSearchParams({ q: typed, lang: document.documentElement.lang });
      if (dimension) query.set("dimension", dimension);
      const question = ++asked;
      const response = await fetch(`/suggest?${query}`);
      if (!response.ok) return;
      const { completions } = await response.json();
      if (asked !== question) return;
      options = completions.map(option);
      list.replaceChildren(...options.map(({ element }) => element));
      at = -1;
      list.hidden = options.length === 0 || document.activeElement !== box;
      box.setAttribute("aria-expanded", String(!list.hidden));
    };

    const keys = (event) => {
      if (list.hidden) return;
      if (event.key === "ArrowDown") point(at + 1);
      else if (event.key === "ArrowUp") point(at < 0 ? options.length - 1 : at - 1);
      else if (event.key === "Escape") close();
      else if (event.key === "Enter" && at >= 0) choose(options[at].completion);
      else return;
      event.preventDefault();
    };

    list.className = "completions";
    list.id = `${box.id}-completions`;
    list.role = "listbox";
    list.hidden = true;
    list.setAttribute("aria-label", suggestions);
    (box.closest(".search-box-line") ?? box).after(list);
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", list.id);
    box.setAttribute("aria-expanded", "false");
    box.addEventListener("input", () => {
      clearTimeout(timer);
      asked++;
      timer = setTimeout(offer, 120);
    });
    box.addEventListener("keydown", keys);
    box.addEventListener("blur", close);
    box.form.addEventListener("submit", close);
  };

  const begin = () => document.querySelectorAll("[data-suggestions]:not([role])").forEach(make);

  begin();
  document.addEventListener("answer", begin);
}
